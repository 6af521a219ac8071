package gatepost.core.text;

import java.util.List;

/** Looks for one kind of thing in a text. Detectors keep no state between texts and may be used by many threads. */
interface TextDetector {

    List<TextFinding> detect(ScannedText text);
}
