package gatepost.api.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.api.problem.ProblemException;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void wordsComeOutAsTheyWereTyped() {
        assertThat(SearchWords.typed("Zo%C3%AB%20O'Brien%20%2B%20100%25")).isEqualTo("Zoë O'Brien + 100%");
        assertThat(SearchWords.typed(null)).isEmpty();
    }

    @Test
    void whatIsNotEncodedIsRefusedWithASentence() {
        assertThatThrownBy(() -> SearchWords.typed("100%")).isInstanceOf(ProblemException.class).hasMessageContaining("could not read");
    }
}
