package gatepost.core.text;

import gatepost.core.text.pupil.RosterIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** K1: no full name of a pupil, however it is written. */
class PupilFullNameTest {

    private final TextScanner scanner = Rolls.scanner();

    @ParameterizedTest(name = "[{index}] pupil {1}")
    @CsvSource(delimiter = '|', value = {
        "Well done Amelia Shah for winning!|1|Amelia Shah",
        "WELL DONE AMELIA SHAH|1|AMELIA SHAH",
        "well done amelia shah for winning|1|amelia shah",
        "Thanks to Amelia Rose Shah|1|Amelia Rose Shah",
        "Thanks to Amelia R. Shah|1|Amelia R. Shah",
        "Thanks to Amelia (Millie) Shah|1|Amelia (Millie) Shah",
        "This week: Shah, Amelia.|1|Shah, Amelia",
        "Winner SHAH Amelia (Year 3)|1|SHAH Amelia",
        "We loved Amelia Shah's poem|1|Amelia Shah",
        "Happy birthday #AmeliaShah|1|AmeliaShah",
        "Happy birthday #teamameliashah|1|teamameliashah",
        "Thanks @Amelia_Shah09|1|Amelia_Shah",
        "See amelia-shah_certificate.jpg|1|amelia-shah",
        "See ameliashah.jpg|1|ameliashah",
        "Write to amelia.shah@example.org|1|amelia.shah",
        "Happy birthday A. Shah!|1|A. Shah",
        "Happy birthday A Shah!|1|A Shah",
        "Happy birthday Millie Shah!|1|Millie Shah",
        "Thanks to Sean O’Sullivan|4|Sean O’Sullivan",
        "Thanks to Seán OSullivan|4|Seán OSullivan",
        "Thanks to Sean O Sullivan|4|Sean O Sullivan",
        "Painting by Lukasz Wojcik|5|Lukasz Wojcik",
        "Painting by Kofi Mensah Bonsu|6|Kofi Mensah Bonsu",
        "Painting by Kofi Mensah‑Bonsu|6|Kofi Mensah‑Bonsu",
        "Star of the week: Abdul Ul Haq|7|Abdul Ul Haq",
        "Star of the week: Manvir Dhillon|8|Manvir Dhillon",
        "Painting by Thi Mai Le (Year 2)|11|Thi Mai Le",
        "Star of the week: Betsy Featherstone|12|Betsy Featherstone",
        "Star of the week: Beth Featherstone|12|Beth Featherstone",
        "Star of the week: Emeka Okafor|13|Emeka Okafor",
        "Thanks to Dimitrios Berg|15|Dimitrios Berg",
        "Certificate for Ameila Shah|1|Ameila Shah",
        "Certificate for Wiliam Baraclough|18|Wiliam Baraclough",
        "Certificate for Willlom 8orraclough|18|Willlom 8orraclough",
        "Certificate for WilliamBarraclough|18|WilliamBarraclough",
        "Well done Hope Park!|14|Hope Park",
        "Thank you mark young for helping|10|mark young"})
    void aNameIsFoundHoweverItIsWritten(String text, String pupil, String value) {
        assertThat(fullNames(text)).anySatisfy(finding -> {
            assertThat(finding.candidates()).first().isEqualTo(pupil);
            assertThat(finding.value()).isEqualTo(value);
            assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
        });
    }

    @Test
    void aLineBreakInsideANameDoesNotHideIt() {
        assertThat(fullNames("Awarded to\nAmelia\nShah\nfor effort")).singleElement()
                .satisfies(finding -> assertThat(finding.candidates()).containsExactly("1"));
    }

    @Test
    void aBlankLineEndsAName() {
        assertThat(fullNames("Thanks to Amelia\n\nShah family bakery")).isEmpty();
    }

    @Test
    void siblingsWithOneSurnameAreEachFound() {
        assertThat(fullNames("Well done Zara and Adam Shah")).extracting(finding -> finding.candidates().getFirst())
                .containsExactlyInAnyOrder("2", "3");
    }

    @Test
    void oneNameTwiceIsNoPairOfSiblings() {
        assertThat(fullNames("Zara and zara shah")).singleElement().extracting(TextFinding::value).isEqualTo("zara shah");
    }

    @Test
    void aListOfSiblingsIsFoundWhole() {
        assertThat(fullNames("Welcome Zara, Adam and Amelia Shah")).extracting(finding -> finding.candidates().getFirst())
                .containsExactlyInAnyOrder("1", "2", "3");
    }

    @Test
    void anInitialThatFitsSeveralPupilsNamesThemAll() {
        assertThat(fullNames("Star: A. Shah")).singleElement()
                .satisfies(finding -> assertThat(finding.candidates()).containsExactly("1", "3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"May Day celebrations are on Monday.", "We hope park visits restart soon.", "The wellies of young children; will young ones come?",
        "Please mark young plants with a stick.", "Amelia made a card. Shah Street is closed.", "Contact the Shah family bakery.",
        "Mrs Shah and Mr Young led the trip.", "Amelia, Zara and Emily loved it!", "Abdul Rahman agreed.", "Omar, Zara and Hassan Ali Street",
        "Amelia read about William Shakespeare.", "Taylor, Emily and Zara came first.", "We met on a day in May. Day trips are fun.",
        "Thank you for all your help today.", ""})
    void wordsThatOnlyLookLikeNamesAreLeftAlone(String text) {
        assertThat(fullNames(text)).isEmpty();
    }

    @Test
    void aPupilWhoMustNotBeFoundBlocksWithANeutralSentence() {
        TextScanner guarded = TextScanner.of(Known.of(RosterIndex.of(Rolls.ROLL)).hiding(Set.of("1")));
        assertThat(guarded.scan("Well done Amelia Shah", false)).filteredOn(finding -> finding.code() == FindingCode.NOT_LOCATABLE)
                .singleElement().satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
                    assertThat(finding.message()).doesNotContainIgnoringCase("locat").doesNotContain("Amelia");
                });
    }

    @Test
    void aFirstNameAloneMattersOnlyBesideAPicture() {
        assertThat(scanner.scan("Amelia loved the trip", false)).isEmpty();
        assertThat(scanner.scan("Amelia loved the trip", true)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.PUPIL_NAME_WITH_IMAGE);
            assertThat(finding.candidates()).containsExactly("1");
        });
    }

    @Test
    void anEverydayWordIsNoFirstNameBesideAPicture() {
        assertThat(scanner.scan("We hope to come in May.", true)).isEmpty();
    }

    private List<TextFinding> fullNames(String text) {
        return scanner.scan(text, false).stream().filter(finding -> finding.code() == FindingCode.PUPIL_FULL_NAME).toList();
    }
}
