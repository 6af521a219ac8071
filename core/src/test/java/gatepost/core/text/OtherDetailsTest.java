package gatepost.core.text;

import gatepost.core.text.pupil.RosterIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** K2, K3, K6 to K8: certificates, addresses, vehicles, whereabouts, tone, other people's work. */
class OtherDetailsTest {

    private final TextScanner scanner = Rolls.scanner();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Certificate of merit awarded to Zoltan for effort|CERTIFICATE_DETAIL|Zoltan",
        "Candidate number: 4021 sat the paper|CERTIFICATE_DETAIL|4021",
        "UCI 68401B160123X is printed|CERTIFICATE_DETAIL|68401B160123X",
        "Zoltan got 87% in the test|CERTIFICATE_DETAIL|Zoltan got 87%",
        "He lives at 14 Mill Lane now|ADDRESS|14 Mill Lane",
        "Send it to Flat 2, 9b St Mary's Road.|ADDRESS|Flat 2, 9b St Mary's Road",
        "The car AB12 CDE blocks the gate|VEHICLE_PLATE|AB12 CDE",
        "A van with reg P123 XYZ was parked|VEHICLE_PLATE|P123 XYZ",
        "Year 4 at the lido, Friday 10 am|LOCATION_RISK|Year 4 at the lido, Friday 10 am",
        "We are going to the zoo on 5 June|LOCATION_RISK|We are going to the zoo on 5 June",
        "Tomorrow our choir sings at Leeds Town Hall|LOCATION_RISK|Tomorrow our choir sings at Leeds",
        "They were rubbish at football|TONE|rubbish at",
        "We thrashed the visitors|TONE|thrashed",
        "Photo by a parent|COPYRIGHT|Photo by",
        "Look at bit.ly/abc now|LINK_RISK|bit.ly/abc"})
    void detailsAreFoundWhereTheyStand(String text, FindingCode code, String value) {
        assertThat(scanner.scan(text, false)).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.value()).isEqualTo(value);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"The cup was presented to Year 4.", "Awarded to Oak Class for kindness.", "We scored 3 goals.", "Team Green scored 20/20.",
        "There are 14 children on the road to success.", "We ran 3 lanes wide.", "KS2 SATS week", "The P123 XYZ form", "GB24 THE GAMES",
        "Year 4 went to the lido on Friday.", "We met at the lido last Friday at 10 am.", "Assembly in the hall on Friday at 10 am.",
        "School opens on Monday.", "Picking up rubbish with Oak Class", "\"Be kind\" is our motto", "See https://www.example.org/bit.ly"})
    void whatOnlySoundsLikeThemIsLeftAlone(String text) {
        assertThat(scanner.scan(text, false)).isEmpty();
    }

    @Test
    void theSchoolsOwnContactsMayStand() {
        TextScanner own = TextScanner.of(Known.of(RosterIndex.of(Rolls.ROLL))
                .with(Set.of(), Set.of("office@school.example.org", "020 7946 0018", "LS1 4AP", "@oakschool", "1 Mill Lane"), Set.of()));
        assertThat(own.scan("Mail office@school.example.org or ring +44 20 7946 0018, 1 Mill Lane, ls1 4ap, @OakSchool", false)).isEmpty();
        assertThat(own.scan("Ring 020 7946 0019", false)).isNotEmpty();
    }

    @Test
    void aBlockedHostIsFoundWithAllBelowIt() {
        TextScanner strict = TextScanner.of(Known.of(RosterIndex.of(Rolls.ROLL)).with(Set.of(), Set.of(), Set.of("games.example")));
        assertThat(strict.scan("Play at https://fun.games.example/x", false)).extracting(TextFinding::code).containsExactly(FindingCode.LINK_RISK);
        assertThat(strict.scan("Play at https://nogames.example/x", false)).isEmpty();
    }

    @Test
    void aLongQuotationNeedsItsAuthor() {
        String poem = "\"" + "I wandered over hill and dale and never saw a single snail along the way, ".repeat(2) + "\"";
        assertThat(scanner.scan("Our poem: " + poem, false)).extracting(TextFinding::code).contains(FindingCode.COPYRIGHT);
        assertThat(scanner.scan(poem + " by our own poets", false)).extracting(TextFinding::code).doesNotContain(FindingCode.COPYRIGHT);
    }
}
