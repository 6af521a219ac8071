package gatepost.core.roll;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.shared.Ids;
import org.junit.jupiter.api.Test;

class SubjectTest {

    @Test
    void aPupilIsCalledByThePreferredNameWhereThereIsOne() {
        assertThat(pupil("Amelia", "Shah", "Millie").fullName()).isEqualTo("Millie Shah");
        assertThat(pupil("Amelia", "Shah", "").fullName()).isEqualTo("Amelia Shah");
    }

    @Test
    void theShortNameShowsOneLetterOfTheSurname() {
        assertThat(pupil("Amelia", "Shah", "").shortName()).isEqualTo("Amelia S.");
        assertThat(pupil("Amelia", "Óg", "").shortName()).isEqualTo("Amelia Ó.");
        assertThat(pupil("Suharto", "", "").shortName()).isEqualTo("Suharto");
        assertThat(pupil("Suharto", "", "").fullName()).isEqualTo("Suharto");
    }

    @Test
    void staffStandTogetherInOneGroup() {
        var teacher = new Subject(Ids.next(), Ids.next(), SubjectKind.STAFF, "Ana", "", "Reed", "", "Maple", false);
        assertThat(teacher.group()).isEqualTo("Staff");
        assertThat(pupil("Amelia", "Shah", "").group()).isEqualTo("Maple");
    }

    @Test
    void namesStayOutOfLogs() {
        assertThat(pupil("Amelia", "Shah", "Millie").toString()).doesNotContain("Amelia", "Shah", "Millie");
    }

    private static Subject pupil(String first, String surname, String preferred) {
        return new Subject(Ids.next(), Ids.next(), SubjectKind.PUPIL, first, "", surname, preferred, "Maple", false);
    }
}
