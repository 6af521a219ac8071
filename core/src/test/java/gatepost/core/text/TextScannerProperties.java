package gatepost.core.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class TextScannerProperties {

    private final TextScanner scanner = Rolls.scanner();

    @Property(tries = 500)
    void anyTextIsScannedAndEveryOffsetIsInsideIt(@ForAll String text, @ForAll boolean pictures) {
        assertThat(scanner.scan(text, pictures)).allSatisfy(finding -> {
            assertThat(finding.start()).isNotNegative().isLessThan(finding.end());
            assertThat(finding.end()).isLessThanOrEqualTo(text.length());
            assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.value());
        });
    }

    @Property(tries = 300)
    void theSameTextGivesTheSameFindings(@ForAll("sentences") String text) {
        assertThat(scanner.scan(text, true)).isEqualTo(Rolls.scanner().scan(text, true));
    }

    @Property(tries = 500)
    void composedAndDecomposedTextGiveTheSamePupils(@ForAll("sentences") String text) {
        assertThat(pupils(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(pupils(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    @Property(tries = 500)
    void aFullNameOfTheRollIsFoundInAnySurroundings(@ForAll("disguised") String[] disguised, @ForAll("surroundings") String before,
                                                    @ForAll("surroundings") String after) {
        String text = before + ": " + disguised[1] + "! " + after;
        assertThat(scanner.scan(text, false)).filteredOn(finding -> finding.code() == FindingCode.PUPIL_FULL_NAME)
                .anySatisfy(finding -> {
                    assertThat(finding.candidates()).contains(disguised[0]);
                    assertThat(finding.start()).isGreaterThanOrEqualTo(before.length());
                    assertThat(finding.end()).isLessThanOrEqualTo(before.length() + 2 + disguised[1].length());
                });
    }

    @Example
    void hostileTextNeitherHangsNorCrashes() {
        List<String> texts = List.of("a".repeat(1_000_000), "\u200B".repeat(1_000_000), "Amelia Shah ".repeat(10_000), "\u202E".repeat(50_000) + "Amelia Shah",
                "Amelia and ".repeat(10_000), "0".repeat(50_000), "e\u0301".repeat(50_000), "@".repeat(50_000), "A ".repeat(50_000), "Shah,".repeat(10_000),
                "a.".repeat(50_000) + "@", "http://".repeat(10_000), "AaBb".repeat(25_000), "01632 960 ".repeat(5_000), "Sam Ash Ali ".repeat(10_000), "\u2066\u200D".repeat(100_000),
                "\"".repeat(50_000), "\u201C".repeat(50_000), "12 ".repeat(50_000) + "Road", "Year at the to 10 am ".repeat(5_000), "bit.ly/".repeat(20_000), "a/".repeat(100_000), "We swam at the lido. ".repeat(10_000),
                "awarded to ".repeat(10_000), "born 1 ".repeat(10_000), "1A".repeat(50_000));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> texts.forEach(text -> scanner.scan(text, true)));
    }

    @Provide
    Arbitrary<String> sentences() {
        Arbitrary<String> names = Arbitraries.of("Amelia Shah", "Seán O'Sullivan", "Łukasz Wójcik", "Thị Mai Lê", "Zara and Adam Shah", "#AmeliaShah", "May Day");
        return Arbitraries.oneOf(names, Arbitraries.of("é", "ñ 🎉", "well done", "ﬁ", "한글", "👩‍👧", ", ", "\n"), Arbitraries.strings().ofMaxLength(8))
                .list().ofMaxSize(8).map(parts -> String.join(" ", parts));
    }

    @Provide
    Arbitrary<String> surroundings() {
        return Arbitraries.of("Well done 🎉", "We had a lovely day at the lido", "e\u0301te\u0301", "👩‍👧‍👦 family", "Star of the week", "\u202Bshalom\u202C", "Year 3");
    }

    /** A pupil's id and one way to write the pupil's name. */
    @Provide
    Arbitrary<String[]> disguised() {
        return Combinators.combine(Arbitraries.of(Rolls.ROLL.entries()), Arbitraries.integers().between(0, 13)).as((pupil, kind) -> {
            String first = pupil.legalFirst();
            String last = pupil.surname();
            String name = switch (kind) {
                case 0 -> first + " " + last;
                case 1 -> (first + " " + last).toUpperCase(Locale.ROOT);
                case 2 -> Normalizer.normalize(first + " " + last, Normalizer.Form.NFD);
                case 3 -> Normalizer.normalize(first + " " + last, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
                case 4 -> last + ", " + first;
                case 5 -> "#" + (first + last).replaceAll("[^\\p{L}]", "");
                case 6 -> first + "\n" + last;
                case 7 -> first.charAt(0) + ". " + last;
                case 8 -> "@" + (first + "_" + last).replaceAll("[^\\p{L}_]", "") + "09";
                case 9 -> (first + "-" + last).replaceAll("[^\\p{L}-]", "").toLowerCase(Locale.ROOT) + "_certificate.jpg";
                case 10 -> (first + " " + last).replace('\'', '\u2019').replace('-', '\u2011');
                case 11 -> (first + " " + last).replace("'", "").replace('-', ' ');
                case 12 -> last.toUpperCase(Locale.ROOT) + ", " + first;
                default -> first.charAt(0) + "\u200B" + first.substring(1) + " " + last + "’s";
            };
            return new String[] {pupil.id(), name};
        });
    }

    private List<List<String>> pupils(String text) {
        return scanner.scan(text, true).stream().filter(finding -> !finding.candidates().isEmpty()).map(TextFinding::candidates).toList();
    }
}
