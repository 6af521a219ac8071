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
 * @param rules        what the school has set
 * @param pictures     the draft's pictures as a whole
 * @param targets      where shortened links in the words lead, as far as it is known
 */
public record WordsInput(List<WordsPart> parts, boolean withPictures, long rollVersion, WordRules rules, List<CheckedPicture> pictures,
                         Map<String, String> targets) {

    public WordsInput {
        parts = List.copyOf(parts);
        pictures = List.copyOf(pictures);
        targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
    }

    /** Words alone, whatever pictures stand beside them. */
    public WordsInput(List<WordsPart> parts, boolean withPictures, long rollVersion, WordRules rules) {
        this(parts, withPictures, rollVersion, rules, List.of(), Map.of());
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
        targets.forEach((link, target) -> fingerprint.add(link).add(target));
        return fingerprint.hex();
    }

    private static void add(AttachedPage page, Fingerprint fingerprint) {
        fingerprint.add(page.attachmentId().toString()).add(page.number()).add(page.withPictures());
        page.gaps().forEach(gap -> fingerprint.add(gap.kind().name()).add(gap.sentence()));
    }
}
