package gatepost.core.roll;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RosterTest {

    @Test
    void aRollIsReadByTheNamesOfItsColumns() throws IOException {
        Roster roster = Roster.readCsv(new StringReader("\uFEFFid,legal_first,middle,surname,preferred_first,class,house\r\n"
                + "7,Amelia,Rose,\"Shah, \"\"x\"\"\",Millie,3A,Red\r\n\r\n8,Zara,,Shah,,\r\n"));
        assertThat(roster.entries()).extracting(RosterEntry::surname).containsExactly("Shah, \"x\"", "Shah");
        assertThat(roster.entries().getFirst().preferredFirst()).contains("Millie");
        assertThat(roster.entries().getFirst().className()).contains("3A");
        assertThat(roster.entries().getLast().preferredFirst()).isEmpty();
        assertThat(roster.entries().getLast().className()).isEmpty();
    }

    @Test
    void theClassMayBeMissing() throws IOException {
        Roster roster = Roster.readCsv(new StringReader("id,legal_first,middle,surname,preferred_first\n7,Amelia,Rose,Shah"));
        assertThat(roster.entries()).singleElement().satisfies(entry -> assertThat(entry.className()).isEmpty());
    }

    @Test
    void aRollWithoutSurnamesIsRefused() {
        assertThatThrownBy(() -> Roster.readCsv(new StringReader("id,legal_first\n7,Amelia")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("middle");
    }

    @Test
    void anEntryNeverShowsItsNames() throws IOException {
        Roster roster = Roster.readCsv(new StringReader("id,legal_first,middle,surname,preferred_first\n7,Amelia,Rose,Shah,Millie"));
        assertThat(roster.toString()).contains("7").doesNotContain("Amelia", "Shah", "Millie", "Rose");
    }
}
