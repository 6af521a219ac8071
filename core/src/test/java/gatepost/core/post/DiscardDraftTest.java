package gatepost.core.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.core.school.Role;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.testing.DatabaseTest;
import gatepost.core.testing.TestSchool;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiscardDraftTest extends DatabaseTest {

    private TestSchool school;
    private DiscardDraft drafts;

    @BeforeEach
    void openSchool() {
        school = new TestSchool(this);
        drafts = bean(DiscardDraft.class);
    }

    @Test
    void aDiscardedDraftCannotBeChangedOrSentAndComesBackWithEverything() {
        var id = school.draft("We ran.", school.both());
        drafts.discard(school.teacher(), id);
        assertThat(PostPolicy.actions(school.teacher(), post(id), PostFacts.NONE)).containsExactly(PostAction.RESTORE);
        assertThatThrownBy(() -> school.submit(id, 2)).isInstanceOf(NotAllowedException.class);
        drafts.restore(school.teacher(), id);
        assertThat(post(id).state()).isEqualTo(PostState.DRAFT);
        assertThat(transaction(() -> bean(Drafts.class).find(school.id(), id).orElseThrow().words())).isEqualTo("We ran.");
    }

    @Test
    void nobodyDiscardsADraftOfSomebodyElse() {
        var id = school.draft("We ran.", school.both());
        assertThatThrownBy(() -> drafts.discard(school.person("Lee Leader", Role.SLT), id)).isInstanceOf(NotAllowedException.class);
        assertThat(post(id).state()).isEqualTo(PostState.DRAFT);
    }

    @Test
    void whatIsWithTheHeadteacherIsTakenBackFirst() {
        var id = school.draft("We ran.", school.both());
        school.check(id);
        school.submit(id, 2);
        assertThatThrownBy(() -> drafts.discard(school.teacher(), id)).isInstanceOf(NotAllowedException.class);
    }

    private Post post(UUID id) {
        return transaction(() -> bean(Posts.class).find(school.id(), id).orElseThrow());
    }
}
