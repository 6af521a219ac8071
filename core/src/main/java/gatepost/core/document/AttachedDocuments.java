package gatepost.core.document;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Reads the documents of a draft with everything known about them. */
@Singleton
public class AttachedDocuments {

    private final DraftAttachments attachments;
    private final Documents documents;
    private final Extractions extractions;
    private final ExtractionGaps gaps;

    AttachedDocuments(DraftAttachments attachments, Documents documents, Extractions extractions, ExtractionGaps gaps) {
        this.attachments = attachments;
        this.documents = documents;
        this.extractions = extractions;
        this.gaps = gaps;
    }

    /** In their order. */
    public List<AttachedDocument> ofPost(UUID schoolId, UUID postId) {
        return attachments.ofPost(schoolId, postId).stream().map(this::read).toList();
    }

    private AttachedDocument read(DraftAttachment attachment) {
        var school = attachment.schoolId();
        var extraction = extractions.find(school, attachment.documentId()).orElseThrow();
        return new AttachedDocument(attachment, documents.find(school, attachment.documentId()).orElseThrow(), extraction,
                extractions.pages(school, attachment.documentId()), gaps(extraction));
    }

    private List<Gap> gaps(Extraction extraction) {
        return switch (extraction.state()) {
            case READING -> List.of();
            case READ -> gaps.rows(extraction.schoolId(), extraction.documentId()).stream().map(ExtractionGap::gap).toList();
            case REFUSED, FAILED -> List.of(new Gap(0, GapKind.UNREADABLE, extraction.sentence()));
        };
    }
}
