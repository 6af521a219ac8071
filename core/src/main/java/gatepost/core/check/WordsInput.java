package gatepost.core.check;

import gatepost.core.shared.Fingerprint;
import gatepost.core.text.FindingCode;
import gatepost.core.text.Severity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Exactly what the words check looks at. Two inputs with the same digest get the same findings.
 *
 * @param withPictures whether pictures stand beside the words: a name weighs more then (K1)
 * @param rollVersion  which state of the roll the words are held against
 * @param severities   where the school has set other than the defaults
 * @param pictures     the draft's pictures as a whole
 */
public record WordsInput(List<WordsPart> parts, boolean withPictures, long rollVersion, Map<FindingCode, Severity> severities,
                         List<CheckedPicture> pictures) {

    public WordsInput {
        parts = List.copyOf(parts);
        pictures = List.copyOf(pictures);
        severities = Collections.unmodifiableSortedMap(new TreeMap<>(severities));
    }

    /** Words alone, whatever pictures stand beside them. */
    public WordsInput(List<WordsPart> parts, boolean withPictures, long rollVersion, Map<FindingCode, Severity> severities) {
        this(parts, withPictures, rollVersion, severities, List.of());
    }

    /** How much a finding of this code holds the post up at this school. */
    Severity severity(FindingCode code) {
        return severities.getOrDefault(code, code.defaultSeverity());
    }

    /** SHA-256 over everything that decides about the findings, the check's own version included. */
    public String digest(String checkVersion) {
        var fingerprint = new Fingerprint().add(checkVersion).add(UnreadWriting.VERSION).add(UnapprovedDevices.VERSION).add(EarlierTakedowns.VERSION)
                .add(rollVersion).add(withPictures);
        severities.forEach((code, severity) -> fingerprint.add(code.name()).add(severity.name()));
        for (var part : parts) {
            fingerprint.add(part.part().name()).add(part.network().map(Enum::name).orElse(""))
                    .add(part.pictureId().map(Object::toString).orElse("")).add(part.words());
            part.reading().unread().forEach(box -> fingerprint.add(box.toString()));
            part.reading().codes().forEach(code -> fingerprint.add(code.box().toString()));
        }
        pictures.forEach(picture -> fingerprint.add(picture.pictureId().toString()).add(picture.standing().name())
                .add(picture.camera().label()).add(picture.withdrawn()));
        return fingerprint.hex();
    }
}
