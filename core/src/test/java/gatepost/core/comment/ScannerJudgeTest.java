package gatepost.core.comment;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.roll.RollVersions;
import gatepost.core.roll.Subject;
import gatepost.core.roll.SubjectKind;
import gatepost.core.roll.Subjects;
import gatepost.core.shared.Ids;
import gatepost.core.testing.DatabaseTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScannerJudgeTest extends DatabaseTest {

    @Test
    void kindWordsMayStand() {
        var school = newSchool();
        assertThat(judge(school, "What a lovely sports day, thank you!").action()).isEqualTo(FirstVerdict.Action.ALLOW);
    }

    @Test
    void aPupilsFullNameIsKnownFromTheRollM9() {
        var school = newSchool();
        assertThat(judge(school, "Amelia Shah was great").labels()).doesNotContain("pupil_name");
        add(school, SubjectKind.PUPIL, "Amelia", "Shah");
        var verdict = judge(school, "Amelia Shah was great");
        assertThat(verdict.action()).isNotEqualTo(FirstVerdict.Action.ALLOW);
        assertThat(verdict.labels()).contains("pupil_name");
        assertThat(verdict.reasons()).isNotEmpty().noneMatch(reason -> reason.contains("Amelia"));
    }

    @Test
    void aMemberOfStaffIsKnownByAnyTitleM9() {
        var school = newSchool();
        add(school, SubjectKind.STAFF, "Ana", "Reed");
        for (var words : new String[] {"Mrs Reed is an idiot", "Ana Reed is an idiot", "ms reed is an idiot"}) {
            var verdict = judge(school, words);
            assertThat(verdict.labels()).as(words).contains("staff_name");
            assertThat(verdict.action()).as(words).isNotEqualTo(FirstVerdict.Action.ALLOW);
        }
    }

    @Test
    void namesOfAnotherSchoolAreNotKnownI8() {
        add(newSchool(), SubjectKind.PUPIL, "Amelia", "Shah");
        assertThat(judge(newSchool(), "Amelia Shah was great").labels()).doesNotContain("pupil_name");
    }

    private FirstVerdict judge(UUID school, String words) {
        return bean(ScannerJudge.class).judge(school, words);
    }

    private void add(UUID school, SubjectKind kind, String first, String surname) {
        transaction(() -> {
            bean(Subjects.class).save(new Subject(school, Ids.next(), kind, first, "", surname, "", "", false));
            bean(RollVersions.class).bump(school);
        });
    }
}
