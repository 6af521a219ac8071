package gatepost.core.roll;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.shared.Ids;
import gatepost.core.testing.DatabaseTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubjectsTest extends DatabaseTest {

    @Test
    void peopleAreFoundByTheBeginningOfAnyOfTheirNames() {
        var school = newSchool();
        var amelia = add(school, SubjectKind.PUPIL, "Amelia", "Shah", "Millie", "Maple");
        add(school, SubjectKind.PUPIL, "Tom", "Ashby", "", "Oak");
        for (var typed : List.of("am", "MIL", "sha", "millie sh", "Amelia  Shah")) {
            assertThat(found(school, "", typed)).as(typed).containsExactly(amelia);
        }
        assertThat(found(school, "", "helia")).isEmpty();
    }

    @Test
    void whatWasTypedIsTakenLiterally() {
        var school = newSchool();
        add(school, SubjectKind.PUPIL, "Tom", "Ashby", "", "Oak");
        for (var typed : List.of("%", "_om", "!", "T%", "'", "\\")) {
            assertThat(found(school, "", typed)).as(typed).isEmpty();
        }
    }

    @Test
    void aGroupIsAClassOrTheStaff() {
        var school = newSchool();
        var amelia = add(school, SubjectKind.PUPIL, "Amelia", "Shah", "", "Maple");
        var tom = add(school, SubjectKind.PUPIL, "Tom", "Ashby", "", "Oak");
        var reed = add(school, SubjectKind.STAFF, "Ana", "Reed", "", "Maple");
        assertThat(found(school, "Maple", "")).containsExactly(amelia);
        assertThat(found(school, "Staff", "")).containsExactly(reed);
        assertThat(found(school, "", "")).containsExactly(amelia, tom, reed);
        assertThat(subjects().classes(school)).containsExactly("Maple", "Oak");
    }

    @Test
    void pagesFollowEachOther() {
        var school = newSchool();
        for (var surname : List.of("A", "B", "C", "D", "E")) {
            add(school, SubjectKind.PUPIL, "Pat", surname, "", "Oak");
        }
        assertThat(subjects().page(school, "", "%", 2, 2)).extracting(Subject::surname).containsExactly("C", "D");
        assertThat(subjects().count(school, "", "%")).isEqualTo(5);
    }

    @Test
    void oneSchoolNeverSeesAnothersPeopleI8() {
        var here = newSchool();
        var there = newSchool();
        var pupil = add(here, SubjectKind.PUPIL, "Amelia", "Shah", "", "Maple");
        assertThat(subjects().findBySchoolIdAndId(there, pupil)).isEmpty();
        assertThat(subjects().findBySchoolIdAndIdIn(there, List.of(pupil))).isEmpty();
        assertThat(found(there, "", "")).isEmpty();
        assertThat(transaction(() -> subjects().lock(there, List.of(pupil)))).isEmpty();
        assertThat(subjects().findBySchoolIdAndId(here, pupil)).isPresent();
    }

    @Test
    void aRollIsReadAgainOnlyAfterItChanged() {
        var school = newSchool();
        var pupil = new Subject(school, Ids.next(), SubjectKind.PUPIL, "Amelia", "", "Shah", "Millie", "Maple", true);
        transaction(() -> subjects().save(pupil));
        var rolls = bean(Rolls.class);
        var roll = rolls.current(school);
        assertThat(roll.version()).isZero();
        assertThat(roll.pupils().entries()).singleElement().extracting(RosterEntry::id).isEqualTo(pupil.id().toString());
        assertThat(roll.notLocatable()).isEqualTo(Set.of(pupil.id().toString()));
        assertThat(rolls.current(school)).isSameAs(roll);
        add(school, SubjectKind.STAFF, "Ana", "Reed", "", "");
        transaction(() -> bean(RollVersions.class).bump(school));
        assertThat(rolls.current(school).version()).isEqualTo(1);
        assertThat(rolls.current(school).staff()).hasSize(1);
    }

    private List<UUID> found(UUID school, String group, String typed) {
        return subjects().page(school, group, NamePattern.beginningWith(typed), 50, 0).stream().map(Subject::id).toList();
    }

    private UUID add(UUID school, SubjectKind kind, String first, String surname, String preferred, String group) {
        var id = Ids.next();
        transaction(() -> subjects().save(new Subject(school, id, kind, first, "", surname, preferred, group, false)));
        return id;
    }

    private Subjects subjects() {
        return bean(Subjects.class);
    }
}
