package gatepost.core.shared;

import gatepost.core.school.Role;
import java.security.Principal;
import java.util.UUID;

/** Who does something: a person by membership, or the system; never nobody. */
public sealed interface Actor {

    /** The school inside which the actor acts; everything they see and do stays inside it (I8). */
    UUID schoolId();

    /** How the audit log and the time line name the actor. */
    String name();

    /** A person, acting in one of their roles. As a principal it is never taken for input, nor described as such. */
    record Person(UUID schoolId, UUID membershipId, UUID personId, String name, Role role) implements Actor, Principal {
        @Override
        public String getName() {
            return name;
        }
    }

    /** Gatepost itself, for example a job of the worker. */
    record Software(UUID schoolId) implements Actor {
        @Override
        public String name() {
            return "Gatepost";
        }
    }
}
