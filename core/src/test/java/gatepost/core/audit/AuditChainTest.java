package gatepost.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import gatepost.core.testing.DatabaseTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The log cannot be changed unnoticed (R4), not even by somebody with the database's password. */
class AuditChainTest extends DatabaseTest {

    @Test
    void anUntouchedLogVerifies() {
        var school = sealedSchool(7);
        var found = verify(school);
        assertThat(found.ok()).isTrue();
        assertThat(found.sealed()).isEqualTo(7);
        assertThat(found.waiting()).isZero();
        assertThat(found.firstBroken()).isEmpty();
        assertThat(found.head()).isPresent();
    }

    @Test
    void aSchoolWithoutEntriesVerifies() {
        var found = verify(newSchool());
        assertThat(found.ok()).isTrue();
        assertThat(found.head()).isEmpty();
    }

    @Test
    void entriesNotYetSealedAreCounted() {
        var school = sealedSchool(2);
        record(school, "later");
        assertThat(verify(school).waiting()).isEqualTo(1);
        assertThat(verify(school).ok()).isTrue();
    }

    @Test
    void aLongChainIsVerifiedToItsEnd() {
        var school = sealedSchool(1203);
        assertThat(verify(school).sealed()).isEqualTo(1203);
        assertThat(verify(school).ok()).isTrue();
        sql("UPDATE audit_entry SET detail = 'x' WHERE school_id = ? AND id = (SELECT entry_id FROM audit_seal WHERE school_id = ? AND sequence = 1100)", school, school);
        assertThat(verify(school).firstBroken()).contains(1100L);
    }

    @Test
    void anEditedDetailIsFound() {
        var school = sealedSchool(5);
        sql("UPDATE audit_entry SET detail = 'nothing happened' WHERE school_id = ? AND detail = 'entry 3'", school);
        assertBrokenAt(school, 3);
    }

    @Test
    void anEditedActorIsFound() {
        var school = sealedSchool(5);
        sql("UPDATE audit_entry SET actor_name = 'Somebody else' WHERE school_id = ? AND detail = 'entry 1'", school);
        assertBrokenAt(school, 1);
    }

    @Test
    void anEditedDetailWithAMatchingCommitmentIsFound() {
        var school = sealedSchool(5);
        var changed = bean(AuditEntries.class).among(school, bean(AuditChain.class).links(school, 1, 2, 1).stream().map(AuditSeal::entryId).toList()).getFirst();
        var edited = new AuditEntry(school, changed.id(), changed.at(), null, "Gatepost", changed.action(), changed.thing(), changed.thingId(),
            "forged", changed.salt(), "");
        sql("UPDATE audit_entry SET detail = 'forged', commitment = ? WHERE school_id = ? AND id = ?", edited.commit(), school, changed.id());
        assertBrokenAt(school, 2);
    }

    @Test
    void aDeletedEntryIsFound() {
        var school = sealedSchool(5);
        delete(school, "entry 4");
        assertBrokenAt(school, 4);
    }

    @Test
    void aDeletedLinkIsFound() {
        var school = sealedSchool(5);
        sql("DELETE FROM audit_seal WHERE school_id = ? AND sequence = 2", school);
        assertBrokenAt(school, 2);
    }

    @Test
    void aChainCutShortIsFound() {
        var school = sealedSchool(5);
        delete(school, "entry 5");
        sql("DELETE FROM audit_seal WHERE school_id = ? AND sequence = 5", school);
        assertBrokenAt(school, 5);
    }

    @Test
    void reorderedLinksAreFound() {
        var school = sealedSchool(5);
        sql("UPDATE audit_seal SET sequence = 99 WHERE school_id = ? AND sequence = 2", school);
        sql("UPDATE audit_seal SET sequence = 2 WHERE school_id = ? AND sequence = 3", school);
        sql("UPDATE audit_seal SET sequence = 3 WHERE school_id = ? AND sequence = 99", school);
        assertBrokenAt(school, 2);
    }

    @Test
    void anEntryKeptOutOfTheChainIsFound() {
        var school = sealedSchool(2);
        record(school, "inconvenient");
        sql("DELETE FROM audit_waiting WHERE school_id = ?", school);
        assertThat(verify(school).ok()).isFalse();
    }

    @Test
    void severalSealersMakeOneChain() throws Exception {
        var school = newSchool();
        var sealers = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 6; i++) {
            sealers.add(() -> {
                for (int round = 0; round < 10; round++) {
                    record(school, "entry");
                    bean(AuditSealer.class).seal(school);
                }
                return true;
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(sealers)) {
                assertThat(done.get()).isTrue();
            }
        }
        bean(AuditSealer.class).seal(school);
        assertThat(verify(school).sealed()).isEqualTo(60);
        assertThat(verify(school).ok()).isTrue();
    }

    @Test
    void peopleReadTheNewestFirstAndSearch() {
        var school = sealedSchool(30);
        record(school, "entry unsealed");
        record(newSchool(), "entry of another school");
        var reader = bean(AuditReader.class);
        assertThat(reader.count(school, "")).isEqualTo(31);
        assertThat(reader.page(school, "", 0, 2)).extracting(AuditLine::detail).containsExactly("entry unsealed", "entry 30");
        assertThat(reader.page(school, "", 0, 2)).extracting(AuditLine::sequence).containsExactly(null, 30L);
        assertThat(reader.page(school, "entry 2", 0, 50)).extracting(AuditLine::sequence)
            .containsExactlyElementsOf(List.of(29L, 28L, 27L, 26L, 25L, 24L, 23L, 22L, 21L, 20L, 2L));
        assertThat(reader.count(school, "post_written")).isEqualTo(31);
    }

    private UUID sealedSchool(int entries) {
        var school = newSchool();
        transaction(() -> {
            for (int i = 1; i <= entries; i++) {
                bean(Audit.class).record(new Actor.Software(school), "POST_WRITTEN", "post", Ids.next(), "entry " + i);
            }
        });
        var more = true;
        while (more) {
            more = bean(AuditSealer.class).seal(school);
        }
        return school;
    }

    /** As somebody would who may do anything to the database: its own references do not hold them up. */
    private void delete(UUID school, String detail) {
        transaction(() -> {
            sql("SET FOREIGN_KEY_CHECKS = 0");
            sql("DELETE FROM audit_entry WHERE school_id = ? AND detail = ?", school, detail);
            sql("SET FOREIGN_KEY_CHECKS = 1");
        });
    }

    private void record(UUID school, String detail) {
        transaction(() -> bean(Audit.class).record(new Actor.Software(school), "POST_WRITTEN", "post", Ids.next(), detail));
    }

    private Verification verify(UUID school) {
        return bean(AuditVerifier.class).verify(school);
    }

    private void assertBrokenAt(UUID school, long sequence) {
        assertThat(verify(school).ok()).isFalse();
        assertThat(verify(school).firstBroken()).contains(sequence);
    }
}
