package gatepost.api.session;

import gatepost.core.school.Area;
import gatepost.core.school.Role;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * Who is signed in and what they reach.
 *
 * @param csrfToken what every changing call must carry as {@code X-CSRF-Token}
 * @param areas     the parts of the pages, in order
 * @param detector  the face detector the worker runs; null until it said
 */
@Serdeable
record SessionView(PersonView person, SchoolView school, Role role, UUID membershipId, List<MembershipView> memberships, String csrfToken,
                   List<Area> areas, boolean mayDraft, boolean mayModerate, boolean mayWithdraw, @Nullable String detector) {

    @Serdeable
    record PersonView(UUID id, String name) {
    }

    @Serdeable
    record SchoolView(UUID id, String name) {
    }

    @Serdeable
    record MembershipView(UUID id, String schoolName, Role role) {
    }
}
