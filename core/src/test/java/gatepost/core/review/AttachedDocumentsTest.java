package gatepost.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gatepost.core.document.DetachDocument;
import gatepost.core.document.DocumentKind;
import gatepost.core.document.DocumentText;
import gatepost.core.document.Gap;
import gatepost.core.document.GapKind;
import gatepost.core.document.Page;
import gatepost.core.document.ReadAgain;
import gatepost.core.document.ReadState;
import gatepost.core.document.RecordExtraction;
import gatepost.core.post.Posts;
import gatepost.core.shared.Issue;
import gatepost.core.shared.UnreadyException;
import gatepost.core.testing.DatabaseTest;
import gatepost.core.testing.TestSchool;
import gatepost.core.text.FindingCode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A document belongs to its post: read, checked, frozen with it, and holding it until all of that is done. */
class AttachedDocumentsTest extends DatabaseTest {

    private TestSchool school;
    private UUID post;

    @BeforeEach
    void startADraft() {
        school = new TestSchool(this);
        school.pupil("Amelia", "Shah", TestSchool.everything());
        post = school.draft("Our newsletter is out.", school.both());
    }

    @Test
    void aDocumentWithoutAnythingToFindGoesToTheHeadteacherWithItsDigest() {
        school.document(post, "newsletter.pdf", pages("Spring fair on the field.", "Thank you to all."));
        assertThat(keys()).isEmpty();
        school.submit(post, 2);
        var frozen = transaction(() -> bean(Revisions.class).whole(bean(Revisions.class).newest(school.id(), post).orElseThrow()));
        assertThat(frozen.attachments()).singleElement().satisfies(it -> {
            assertThat(it.fileName()).isEqualTo("newsletter.pdf");
            assertThat(it.digest()).matches("[0-9a-f]{64}");
        });
        assertThat(frozen.intact()).isTrue();
        var other = frozen.attachments().stream().map(it -> new RevisionAttachment(it.schoolId(), it.revisionId(), it.position(),
                it.attachmentId(), it.documentId(), it.fileName(), "0".repeat(64))).toList();
        assertThat(new FrozenRevision(frozen.revision(), frozen.targets(), frozen.parts(), frozen.pictures(), other, frozen.depictions(), frozen.answers()).intact())
                .as("another document is another revision").isFalse();
    }

    @Test
    void aPupilsFullNameInADocumentHoldsThePostWhateverWasConsentedTo() {
        var attachment = school.document(post, "newsletter.pdf", pages("Spring fair.", "Well done\nAmelia Shah of Maple!"));
        assertThat(keys()).containsExactly("DOCUMENT_BLOCKED");
        assertThat(issues().getFirst().sentence()).contains("Page 2 of newsletter.pdf").doesNotContain("Amelia");
        assertThat(snapshot().words().findings()).singleElement().satisfies(found -> {
            assertThat(found.finding().attachmentId()).isEqualTo(attachment);
            assertThat(found.finding().page()).isEqualTo(2);
            assertThat(found.finding().startOffset()).isEqualTo("Well done\n".length());
        });
    }

    @Test
    void aNameInTwoCellsAndInTheNameOfTheFileIsFound() {
        school.document(post, "list.xlsx", pages("Shah\tAmelia\t7"));
        school.document(post, "amelia_shah_report.pdf", pages("Nothing here."));
        assertThat(keys()).containsExactly("DOCUMENT_BLOCKED", "DOCUMENT_BLOCKED");
        assertThat(issues().getLast().sentence()).contains("the name of amelia_shah_report.pdf");
    }

    @Test
    void aPupilWhoMustNotBeFoundReadsAsAnyOtherName() {
        school.hiddenPupil("Zara", "Begum");
        school.document(post, "a.pdf", pages("Zara Begum"));
        var hidden = issues();
        bean(DetachDocument.class).handle(school.teacher(), post, snapshot().documents().getFirst().attachment().id());
        school.document(post, "a.pdf", pages("Amelia Shah"));
        assertThat(issues()).extracting(Issue::key, Issue::sentence)
                .isEqualTo(hidden.stream().map(it -> org.assertj.core.groups.Tuple.tuple(it.key(), it.sentence())).toList());
    }

    @Test
    void untilItIsReadADocumentHoldsThePost() {
        school.attach(post, "newsletter.pdf");
        assertThat(keys()).containsExactly("DOCUMENT_READING");
        assertThatExceptionOfType(UnreadyException.class).isThrownBy(() -> bean(Submit.class).handle(school.teacher(), post, 2));
    }

    @Test
    void whatCannotBeReadIsAFindingThatHoldsThePost() {
        var locked = school.attach(post, "locked.docx");
        bean(RecordExtraction.class).notRead(school.id(), locked.documentId(), ReadState.REFUSED, "This document is locked.", 4);
        school.check(post);
        assertThat(keys()).containsExactly("DOCUMENT_UNREAD");
        assertThat(snapshot().words().findings()).extracting(it -> it.finding().code()).containsExactly(FindingCode.UNREAD_DOCUMENT);
        bean(DetachDocument.class).handle(school.teacher(), post, locked.id());
        school.check(post);
        assertThat(keys()).isEmpty();
    }

    @Test
    void aReadingThatFailedIsTriedAgainWhenAPersonAsks() {
        var failed = school.attach(post, "newsletter.pdf");
        bean(RecordExtraction.class).notRead(school.id(), failed.documentId(), ReadState.FAILED, "This document could not be read.", 4);
        school.check(post);
        assertThat(keys()).containsExactly("DOCUMENT_UNREAD");
        bean(ReadAgain.class).handle(school.teacher(), post);
        school.check(post);
        assertThat(keys()).containsExactly("DOCUMENT_READING");
        bean(RecordExtraction.class).read(school.id(), failed.documentId(), pages("Spring fair."), 9);
        school.check(post);
        assertThat(keys()).isEmpty();
    }

    @Test
    void aPartThatNobodyCanReadHoldsThePostToo() {
        school.document(post, "newsletter.pdf", new DocumentText(DocumentKind.PDF, List.of(new Page("Page 1", "Spring fair.")),
                List.of(new Gap(0, GapKind.UNREADABLE, "There is another file inside.")), 0));
        assertThat(keys()).containsExactly("DOCUMENT_UNREAD");
    }

    @Test
    void recordingTheSameReadingTwiceLeavesOne() {
        var attached = school.attach(post, "newsletter.pdf");
        for (var time = 0; time < 2; time++) {
            bean(RecordExtraction.class).read(school.id(), attached.documentId(), pages("One.", "Two."), 9);
        }
        assertThat(snapshot().documents().getFirst().pages()).hasSize(2);
    }

    @Test
    void aDraftHoldsFiveDocumentsAtMost() {
        for (var number = 1; number <= 5; number++) {
            school.attach(post, number + ".txt");
        }
        assertThatExceptionOfType(UnreadyException.class).isThrownBy(() -> school.attach(post, "6.txt"));
    }

    private static DocumentText pages(String... words) {
        var number = new int[1];
        return new DocumentText(DocumentKind.PDF, List.of(words).stream().map(text -> new Page("Page " + ++number[0], text)).toList(), List.of(), 0);
    }

    private DraftSnapshot snapshot() {
        return transaction(() -> bean(SnapshotReader.class).of(bean(Posts.class).find(school.id(), post).orElseThrow()));
    }

    private List<Issue> issues() {
        return SubmissionPolicy.issues(snapshot());
    }

    private List<String> keys() {
        return issues().stream().map(Issue::key).toList();
    }
}
