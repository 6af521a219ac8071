package gatepost.acceptance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.Set;

/** Rows that are history: added and read, never changed or removed. */
final class AppendOnlyRules {

    /**
     * Revisions with their parts, states entered, decisions and their undoing, consents, acts of moderation, evidence, and the log with its
     * chain. The log's queue and the chain's end are no history and do change.
     */
    static final Set<String> TABLES = Set.of("revision", "revision_target", "revision_part", "revision_picture", "revision_attachment", "revision_answer", "depiction", "status", "decision",
            "decision_undone", "consent_event", "moderation_action", "evidence", "audit_entry", "audit_seal");

    private AppendOnlyRules() {
    }

    /** Also what is generated for repositories: the statement of a derived {@code update} lies there. */
    static ArchRule noStatementChangesHistory() {
        return classes().should(StoredText.containNo("a statement that changes history",
                text -> !Sql.changed(text, TABLES).isEmpty()));
    }

    static ArchRule noRepositoryOfHistoryCanChangeIt() {
        return classes().that().areAssignableTo(GenericRepository.class)
                .should(new ArchCondition<>("offer no update and no delete of history") {
                    @Override
                    public void check(JavaClass repository, ConditionEvents events) {
                        table(repository).filter(TABLES::contains).ifPresent(table -> repository.getAllMethods().stream()
                                .filter(method -> method.getName().matches("(?i)(update|delete|remove|erase|merge).*"))
                                .forEach(method -> events.add(SimpleConditionEvent.violated(method,
                                        repository.getName() + " can change " + table + ": " + method.getName()))));
                    }
                });
    }

    /** The table of the entities a repository keeps. */
    static Optional<String> table(JavaClass repository) {
        return repository.getInterfaces().stream()
                .filter(JavaParameterizedType.class::isInstance)
                .map(it -> ((JavaParameterizedType) it).getActualTypeArguments().getFirst().toErasure())
                .flatMap(entity -> entity.tryGetAnnotationOfType(MappedEntity.class).stream())
                .map(MappedEntity::value).findFirst();
    }
}
