package gatepost.core.text;

import gatepost.core.text.fold.Words;

/**
 * A text as the detectors see it.
 *
 * @param raw the text as written; all offsets refer to it
 * @param words its words, folded
 * @param landmarks where digits and words are
 * @param picturesAttached whether the text will stand beside a picture
 */
record ScannedText(String raw, Words words, Landmarks landmarks, boolean picturesAttached) {
}
