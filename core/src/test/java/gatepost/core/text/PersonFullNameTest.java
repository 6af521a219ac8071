package gatepost.core.text;

import gatepost.core.text.pupil.RosterIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** People who are not on the roll. */
class PersonFullNameTest {

    private final TextScanner scanner = Rolls.scanner();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Our author visit from Michael Rosen was a joy|Michael Rosen",
        "Thank you to Sarah Jenkins for the cakes|Sarah Jenkins",
        "👩‍👧 We met David Walliams 🎉|David Walliams",
        "Sir Alex Ferguson opened the pitch|Sir Alex Ferguson"})
    void aFullNameOfAnybodyIsAskedAbout(String text, String name) {
        assertThat(people(scanner, text)).extracting(TextFinding::value).containsExactly(name);
        assertThat(people(scanner, text)).extracting(TextFinding::severity).containsOnly(Severity.ATTENTION);
    }

    @Test
    void aPupilIsReportedAsPupilAlone() {
        assertThat(scanner.scan("Well done to Amelia Shah today", false)).extracting(TextFinding::code).containsExactly(FindingCode.PUPIL_FULL_NAME);
    }

    @Test
    void knownStaffAreNotAskedAbout() {
        TextScanner knowing = TextScanner.of(Known.of(RosterIndex.of(Rolls.ROLL)).with(Set.of("Sarah Jenkins"), Set.of(), Set.of()));
        assertThat(people(knowing, "Thank you to Sarah Jenkins and to Mrs Sarah Jenkins")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mr Turner and Miss O'Sullivan led World Book Day.", "The Rose Hill allotment visit was great fun.", "Abdul Rahman and Thị Mai agreed.",
        "WELL DONE EVERYONE", "We met at Station Road.", "Year 4 went to Oak Park.", "", " ", "A", "'s"})
    void whatOnlyLooksLikeANameIsLeftAlone(String text) {
        assertThat(people(scanner, text)).isEmpty();
    }

    private static List<TextFinding> people(TextScanner scanner, String text) {
        return scanner.scan(text, false).stream().filter(finding -> finding.code() == FindingCode.PERSON_FULL_NAME).toList();
    }
}
