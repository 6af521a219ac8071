package gatepost.core.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** K3 and K8: personal details and doubtful links. */
class PersonalDataTest {

    private final TextScanner scanner = Rolls.scanner();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mail anna.b+x@example.org.uk today|EMAIL|anna.b+x@example.org.uk",
        "Mail anna (at) example (dot) org|EMAIL|anna (at) example (dot) org",
        "Ring 020 7946 0018 now|PHONE|020 7946 0018",
        "Ring +44 7700 900123|PHONE|+44 7700 900123",
        "Ring (01632) 960 001|PHONE|(01632) 960 001",
        "Come to SW1A 2AA|POSTCODE|SW1A 2AA",
        "Come to ls1 4ap please|POSTCODE|ls1 4ap",
        "Number H801200001001 it is|UPN|H801200001001",
        "NHS 943 476 5919|NHS_NUMBER|943 476 5919",
        "NHS 9434765919|NHS_NUMBER|9434765919",
        "Born on 3 May 2016 in Leeds|DATE_OF_BIRTH|3 May 2016",
        "DOB: 03/05/2016|DATE_OF_BIRTH|03/05/2016",
        "Follow @some_parent7|USERNAME|@some_parent7",
        "username: daisy_2014|USERNAME|username: daisy_2014",
        "See http://example.org/a|LINK_RISK|http://example.org/a",
        "See https://192.0.2.7/a|LINK_RISK|https://192.0.2.7/a",
        "See https://xn--pple-43d.com/|LINK_RISK|https://xn--pple-43d.com/",
        "See https://bit.ly/abc|LINK_RISK|https://bit.ly/abc",
        "See https://school.example@evil.example/|LINK_RISK|https://school.example@evil.example/"})
    void personalDetailsAreFoundWhereTheyStand(String text, FindingCode code, String value) {
        assertThat(scanner.scan(text, false)).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.value()).isEqualTo(value);
            assertThat(text.substring(finding.start(), finding.end())).isEqualTo(value);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"A801200001001 has a wrong check letter", "943 476 5918 has a wrong check digit", "We raised £340 in 2024.",
        "ISBN 9780140328721", "Year 5 won 3-2 on 12/05/2024", "Class E5 4th place", "QZ1 2AB is nowhere", "See https://www.example.org/page",
        "Room 12 at 10:30, page 3", "a @ b", "Order 1234567890 arrived", "Score 1000-2000-3000"})
    void numbersThatOnlyLookLikeDetailsAreLeftAlone(String text) {
        assertThat(scanner.scan(text, false)).isEmpty();
    }
}
