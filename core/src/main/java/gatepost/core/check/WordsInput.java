package gatepost.core.check;

import gatepost.core.shared.Fingerprint;
import gatepost.core.text.FindingCode;
import gatepost.core.text.Severity;
import java.util.List;

/**
 * Exactly what the words check looks at. Two inputs with the same digest get the same findings.
 *
 * @param withPictures whether pictures stand beside the words: a name weighs more then (K1)
 * @param rollVersion  which state of the roll the words are held against
 * @param rules        what the school has set
 * @param pictures     the draft's pictures as a whole
 */
public record WordsInput(List<WordsPart> parts, boolean withPictures, long rollVersion, WordRules rules, List<CheckedPicture> pictures) {

    public WordsInput {
        parts = List.copyOf(parts);
        pictures = List.copyOf(pictures);
    }

    /** Words alone, whatever pictures stand beside them. */
    public WordsInput(List<WordsPart> parts, boolean withPictures, long rollVersion, WordRules rules) {
        this(parts, withPictures, rollVersion, rules, List.of());
    }

    /** How much a finding of this code holds the post up at this school. */
    Severity severity(FindingCode code) {
        return rules.severities().getOrDefault(code, code.defaultSeverity());
    }

    /** SHA-256 over everything that decides about the findings, the check's own version included. */
    public String digest(String checkVersion) {
        var fingerprint = new Fingerprint().add(checkVersion).add(UnreadWriting.VERSION).add(UnapprovedDevices.VERSION).add(EarlierTakedowns.VERSION)
                .add(DocumentGaps.VERSION).add(rollVersion).add(withPictures);
        rules.addTo(fingerprint);
        for (var part : parts) {
            fingerprint.add(part.part().name()).add(part.network().map(Enum::name).orElse(""))
                    .add(part.pictureId().map(Object::toString).orElse("")).add(part.words());
            part.page().ifPresent(page -> add(page, fingerprint));
            part.reading().unread().forEach(box -> fingerprint.add(box.toString()));
            part.reading().codes().forEach(code -> fingerprint.add(code.box().toString()));
        }
        pictures.forEach(picture -> fingerprint.add(picture.pictureId().toString()).add(picture.standing().name())
                .add(picture.camera().label()).add(picture.withdrawn()));
        return fingerprint.hex();
    }

    private static void add(AttachedPage page, Fingerprint fingerprint) {
        fingerprint.add(page.attachmentId().toString()).add(page.number()).add(page.withPictures());
        page.gaps().forEach(gap -> fingerprint.add(gap.kind().name()).add(gap.sentence()));
    }
}
