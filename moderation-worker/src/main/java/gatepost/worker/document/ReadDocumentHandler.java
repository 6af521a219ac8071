package gatepost.worker.document;

import gatepost.core.document.Document;
import gatepost.core.document.Documents;
import gatepost.core.document.ReadState;
import gatepost.core.document.RecordExtraction;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Trace;
import gatepost.worker.jobs.JobHandler;
import gatepost.worker.jobs.JobResult;
import gatepost.worker.picture.child.Extracted;
import gatepost.worker.picture.child.Failed;
import gatepost.worker.picture.child.PictureLooker;
import gatepost.worker.picture.child.ReadOutcome;
import gatepost.worker.picture.child.Refused;
import gatepost.worker.picture.look.PicturePlaces;
import gatepost.worker.picture.look.StoredPictures;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the child process read an attached document, and records what it read or why it could not. */
@Singleton
class ReadDocumentHandler implements JobHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ReadDocumentHandler.class);

    private final Documents documents;
    private final StoredPictures files;
    private final PictureLooker child;
    private final RecordExtraction record;
    private final PicturePlaces places;
    private final Clock clock;

    ReadDocumentHandler(Documents documents, StoredPictures files, PictureLooker child, RecordExtraction record, PicturePlaces places,
                        Clock clock) {
        this.documents = documents;
        this.files = files;
        this.child = child;
        this.record = record;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public JobKind kind() {
        return JobKind.READ_DOCUMENT;
    }

    @Override
    public JobResult run(UUID schoolId, UUID documentId) {
        return places.look(() -> {
            documents.find(schoolId, documentId).ifPresent(this::read);
            return new JobResult.Done();
        });
    }

    private void read(Document document) {
        var started = clock.instant();
        switch (outcome(document)) {
            case Extracted(var text) -> record.read(document.schoolId(), document.id(), text, since(started));
            case Refused(var sentence) -> record.notRead(document.schoolId(), document.id(), ReadState.REFUSED, sentence, since(started));
            case Failed(var reason) -> {
                LOG.warn("Document {} of school {} was not read: {}", document.id(), document.schoolId(), reason);
                record.notRead(document.schoolId(), document.id(), ReadState.FAILED,
                        "This document could not be read, so nothing goes out with it. Check again, or attach it in another format.",
                        since(started));
            }
        }
    }

    /** A file that cannot be had back from the store is not read however often it is tried. */
    private ReadOutcome outcome(Document document) {
        try {
            return child.read(files.read(document.schoolId(), document.fileId()));
        } catch (UncheckedIOException unreadable) {
            return new Failed("its file cannot be read: " + Trace.of(unreadable));
        }
    }

    private long since(Instant started) {
        return Duration.between(started, clock.instant()).toMillis();
    }
}
