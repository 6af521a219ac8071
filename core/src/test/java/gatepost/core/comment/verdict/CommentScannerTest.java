package gatepost.core.comment.verdict;

import gatepost.core.roll.Roster;
import gatepost.core.roll.RosterEntry;
import gatepost.core.text.pupil.RosterIndex;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** M3, M6, M8 and M9: what is hidden, what a person sees first, and who has to hear of it. */
class CommentScannerTest {

    private final CommentScanner scanner = new CommentScanner(
            RosterIndex.of(new Roster(List.of(new RosterEntry("1", "Amelia", "", "Shah", Optional.empty(), Optional.empty())))),
            new Staff(List.of(new Staff.Member("s1", "Mrs", "Joan", "Penhaligon"))));

    @ParameterizedTest
    @ValueSource(strings = {"Lovely day, well done Year 4!", "They absolutely battered them 5-0", "That cake was to die for", "You are all killing it this term",
        "We drove through Scunthorpe, Penistone and Essex", "Hope you get well soon Miss", "Mrs Penhaligon is the best teacher ever", "The blue tits are back in our nest box",
        "The witch in the school play was brilliant", "Proud to be a muslim mum at this school", "Our gay friends loved the fair", "Where can we buy tickets?",
        "Moby Dick was a great choice of book", "Class assembly was brilliant", "See you all at the cocktail evening", "What an idiot I am, I forgot the date", ""})
    void harmlessCommentsStay(String comment) {
        CommentVerdict verdict = scanner.scan(comment);
        assertThat(verdict.action()).isEqualTo(CommentAction.ALLOW);
        assertThat(verdict.escalate()).isEmpty();
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(strings = {"this is bullshit", "this is bull5hit", "this is b u l l s h i t", "this is bu11sh!t", "this is bulls**t", "this is buuullshiiit",
        "this is b\u200Bullshit", "this is bullsh\u0456t", "this is b.u.l.l.s.h.i.t", "BULLSHIT!!!"})
    void strongLanguageIsHiddenHoweverItIsSpelt(String comment) {
        assertThat(scanner.scan(comment).action()).isEqualTo(CommentAction.HIDE);
        assertThat(scanner.scan(comment).labels()).containsKey("profanity");
    }

    @ParameterizedTest(name = "[{index}] {1}")
    @CsvSource(delimiter = '|', value = {
        "I know where you live|HIDE|HEADTEACHER|threat",
        "Someone should burn the school down|HIDE|HEADTEACHER|threat",
        "Go back to your own country|HIDE|SLT|hate",
        "You are such a moron|HIDE|SLT|insult",
        "My dad hits me every night|REVIEW|DSL|disclosure",
        "I want to die|REVIEW|DSL|disclosure",
        "Mrs Penhaligon is a complete idiot|HIDE|HEADTEACHER|insult",
        "Amelia Shah should not be in that team|HIDE|SLT|pupil_name",
        "Ring me on 020 7946 0018|REVIEW||personal_data",
        "I am a journalist working on a story|REVIEW|HEADTEACHER|press",
        "I want to make a formal complaint|REVIEW|SLT|complaint",
        "I want to make a complaint about Mrs Penhaligon|REVIEW|HEADTEACHER|complaint",
        "Earn money fast with bitcoin|REVIEW||spam"})
    void eachKindGoesWhereItBelongs(String comment, CommentAction action, Escalation escalate, String label) {
        CommentVerdict verdict = scanner.scan(comment);
        assertThat(verdict.action()).isEqualTo(action);
        assertThat(verdict.escalate()).isEqualTo(Optional.ofNullable(escalate));
        assertThat(verdict.labels()).containsKey(label);
        assertThat(verdict.reasons()).isNotEmpty();
        assertThat(verdict.version()).isEqualTo(Lexicon.VERSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"This is totally unacceptable, you useless clowns, my formal complaint is in the post",
        "Unacceptable. My son came home in tears and nobody gives a shit", "Absolutely appalled, sort it out you idiots"})
    void anAngryComplaintIsNeverHidden(String comment) {
        assertThat(scanner.scan(comment).action()).isEqualTo(CommentAction.REVIEW);
        assertThat(scanner.scan(comment).escalate()).isPresent();
    }

    @Test
    void reasonsQuoteNothingFromTheComment() {
        assertThat(scanner.scan("Amelia Shah is a moron").reasons()).allSatisfy(reason ->
                assertThat(reason).doesNotContainIgnoringCase("amelia").doesNotContainIgnoringCase("moron"));
    }

    @Property(tries = 300)
    void anyCommentGetsAVerdictWithScoresBetweenZeroAndOne(@ForAll String comment) {
        assertThat(scanner.scan(comment).labels().values()).allSatisfy(score -> assertThat(score).isBetween(0d, 1d));
    }
}
