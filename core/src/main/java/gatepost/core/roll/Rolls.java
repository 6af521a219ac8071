package gatepost.core.roll;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The rolls of the schools as they are now; each is kept until its version changes. */
@Singleton
public class Rolls {

    private final Subjects subjects;
    private final RollVersions versions;
    private final Map<UUID, Roll> kept = new ConcurrentHashMap<>();

    Rolls(Subjects subjects, RollVersions versions) {
        this.subjects = subjects;
        this.versions = versions;
    }

    /** The roll of a school; the same object as long as nobody changed it. */
    @Transactional
    public Roll current(UUID schoolId) {
        // the version first: people read after it may be newer than it says, never older, and are read again next time
        var version = versions.current(schoolId);
        return kept.compute(schoolId, (id, roll) -> roll != null && roll.version() == version ? roll : read(id, version));
    }

    private Roll read(UUID schoolId, long version) {
        var people = subjects.findBySchoolId(schoolId).stream().collect(Collectors.partitioningBy(each -> each.kind() == SubjectKind.PUPIL));
        var pupils = people.get(true);
        return new Roll(schoolId, version, roster(pupils), people.get(false),
                pupils.stream().filter(Subject::notLocatable).map(pupil -> pupil.id().toString()).collect(Collectors.toSet()));
    }

    private static Roster roster(List<Subject> pupils) {
        return new Roster(pupils.stream()
                .map(pupil -> new RosterEntry(pupil.id().toString(), pupil.legalFirst(), pupil.middle(), pupil.surname(),
                        Optional.of(pupil.preferredFirst()).filter(name -> !name.isBlank()),
                        Optional.of(pupil.className()).filter(name -> !name.isBlank())))
                .toList());
    }
}
