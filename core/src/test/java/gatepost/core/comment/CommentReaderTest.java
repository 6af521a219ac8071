package gatepost.core.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.core.account.port.RemoteComments.RemoteComment;
import gatepost.core.school.Role;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.NotAllowedException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommentReaderTest extends CommentTestBase {

    @Test
    void theFiltersSortCommentsByWhatTheyNeed() {
        var post = newPost();
        var fine = logged(post, "Lovely");
        var bad = logged(post, "You are bad");
        var allowed = logged(post, "Not bad");
        moderate(allowed, ModerationKind.ALLOW);
        var hiding = logged(post, "Very bad");
        moderate(hiding, ModerationKind.HIDE);
        var failed = logged(post, "bad bad");
        moderate(failed, ModerationKind.HIDE);
        var orders = bean(ModerationOrders.class);
        orders.giveUp(orders.open(failed.schoolId(), failed.id()).orElseThrow(), "Facebook did not answer.");
        var school = post.schoolId();
        assertThat(ids(page(school, CommentFilter.NEEDS_YOU, ""))).containsExactlyInAnyOrder(bad.id(), failed.id());
        assertThat(ids(page(school, CommentFilter.HIDDEN, ""))).containsExactly(hiding.id());
        var all = page(school, CommentFilter.ALL, "");
        assertThat(ids(all)).containsExactlyInAnyOrder(fine.id(), bad.id(), allowed.id(), hiding.id(), failed.id());
        assertThat(all).satisfies(page -> {
            assertThat(page.needsYou()).isEqualTo(2);
            assertThat(page.hidden()).isEqualTo(1);
            assertThat(page.all()).isEqualTo(5);
            assertThat(page.total()).isEqualTo(5);
        });
    }

    @Test
    void aCommentComesWithItsPostItsHistoryAndItsAuthors() {
        var post = newPost();
        var comment = logged(post, "Very bad");
        logged(post, "Hello");
        moderate(comment, ModerationKind.HIDE);
        var view = bean(CommentReader.class).one(person(post.schoolId(), Role.SLT), comment.id());
        assertThat(view.postTitle()).isEqualTo("Sports day");
        assertThat(view.evidence()).isTrue();
        assertThat(view.history()).singleElement().satisfies(action -> {
            assertThat(action.kind()).isEqualTo(ModerationKind.HIDE);
            assertThat(action.reason()).isEqualTo(ReasonCode.ABUSE);
            assertThat(action.actor()).isEqualTo("Sam Senior");
        });
        assertThat(view.author()).isEqualTo(new AuthorHistory(2, 1));
        assertThat(view.actions()).isEmpty();
    }

    @Test
    void authorsWhomTheNetworkDoesNotNameAreNotThrownTogether() {
        var post = newPost();
        for (var id : List.of("c1", "c2")) {
            logged(post, new RemoteComment(id, Optional.empty(), Optional.empty(), Optional.empty(), "Hello", WRITTEN, "", false, true, "{}"));
        }
        assertThat(page(post.schoolId(), CommentFilter.ALL, "").comments()).extracting(CommentInContext::author)
                .containsOnly(new AuthorHistory(1, 0));
    }

    @Test
    void searchLooksInWordsAndAuthorsAndTakesSignsLiterally() {
        var post = newPost();
        var comment = logged(post, "Fifty % of it is bad");
        assertThat(ids(page(post.schoolId(), CommentFilter.ALL, "fifty %"))).containsExactly(comment.id());
        assertThat(ids(page(post.schoolId(), CommentFilter.ALL, "pat par"))).containsExactly(comment.id());
        assertThat(page(post.schoolId(), CommentFilter.ALL, "f%y").total()).isZero();
    }

    @Test
    void thePostPageReadsItsOwnCommentsAndCountsThem() {
        var post = newPost();
        var reader = person(post.schoolId(), Role.SLT);
        var own = logged(post, "You are bad");
        var postId = bean(CommentReader.class).one(reader, own.id()).postId();
        var there = bean(CommentReader.class).page(reader, CommentFilter.ALL, Optional.of(postId), "", 0, 20);
        assertThat(ids(there)).containsExactly(own.id());
        assertThat(there.needsYou()).isEqualTo(1);
        var elsewhere = bean(CommentReader.class).page(reader, CommentFilter.ALL, Optional.of(UUID.randomUUID()), "", 0, 20);
        assertThat(elsewhere.comments()).isEmpty();
        assertThat(elsewhere.all()).isZero();
    }

    @Test
    void pagesFollowEachOther() {
        var post = newPost();
        for (int i = 0; i < 5; i++) {
            logged(post, "Comment " + i);
        }
        var reader = person(post.schoolId(), Role.SLT);
        var first = bean(CommentReader.class).page(reader, CommentFilter.ALL, Optional.empty(), "", 0, 3);
        var second = bean(CommentReader.class).page(reader, CommentFilter.ALL, Optional.empty(), "", 1, 3);
        assertThat(first.comments()).hasSize(3);
        assertThat(second.comments()).hasSize(2);
        assertThat(ids(first)).doesNotContainAnyElementsOf(ids(second));
    }

    @Test
    void anotherSchoolsCommentsAreNotThereI8() {
        var comment = logged(newPost(), "You are bad");
        moderate(comment, ModerationKind.HIDE);
        var elsewhere = person(newSchool(), Role.SLT);
        assertThat(page(elsewhere.schoolId(), CommentFilter.ALL, "").all()).isZero();
        assertThatThrownBy(() -> bean(CommentReader.class).one(elsewhere, comment.id())).isInstanceOf(MissingException.class);
        assertThatThrownBy(() -> bean(CommentReader.class).evidence(elsewhere, comment.id())).isInstanceOf(MissingException.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = {"SLT", "HEADTEACHER", "DEPUTY", "SAFETY_LEAD", "DSL"})
    void peopleWhoseRoleHasNoCommentsDoNotRead(Role role) {
        var comment = logged(newPost(), "You are bad");
        var other = person(comment.schoolId(), role);
        assertThatThrownBy(() -> bean(CommentReader.class).page(other, CommentFilter.ALL, Optional.empty(), "", 0, 20)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> bean(CommentReader.class).one(other, comment.id())).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> bean(CommentReader.class).evidence(other, comment.id())).isInstanceOf(NotAllowedException.class);
    }

    private CommentPage page(UUID school, CommentFilter filter, String typed) {
        return bean(CommentReader.class).page(person(school, Role.SLT), filter, Optional.empty(), typed, 0, 20);
    }

    private static List<UUID> ids(CommentPage page) {
        return page.comments().stream().map(view -> view.comment().id()).toList();
    }
}
