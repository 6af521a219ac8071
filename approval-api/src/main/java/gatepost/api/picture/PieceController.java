package gatepost.api.picture;

import gatepost.api.problem.AnswersProblems;
import gatepost.api.problem.ProblemException;
import gatepost.api.upload.SentName;
import gatepost.core.picture.upload.BeginUpload;
import gatepost.core.picture.upload.Upload;
import gatepost.core.shared.Actor;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.UUID;

/**
 * Pictures that arrive piece by piece: HEAD and PATCH as the core of tus 1.0.0 has them (https://tus.io/protocols/resumable-upload). A piece
 * counts when it arrived whole, so that a broken connection costs one piece at most.
 */
@Controller("/api/posts/{postId}/uploads")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "pictures")
@AnswersProblems
class PieceController {

    private static final String OFFSET = "Upload-Offset";

    private final BeginUpload begin;
    private final TakePieces pieces;
    private final int longestPiece;

    PieceController(BeginUpload begin, TakePieces pieces, @Value("${gatepost.upload.most-piece-bytes:4194304}") int longestPiece) {
        this.begin = begin;
        this.pieces = pieces;
        this.longestPiece = longestPiece;
    }

    /** A picture that is to come: its name, its length in bytes, and its place among the draft's pictures, from 0. */
    @Serdeable
    record UploadRequest(@NotNull String fileName, @NotNull Long bytes, @NotNull @Min(0) Integer place) {
    }

    /** How far an upload is. */
    @Serdeable
    record UploadView(UUID id, long received, long bytes) {

        static UploadView of(Upload upload) {
            return new UploadView(upload.id(), upload.received(), upload.bytes());
        }
    }

    /** Announces a picture; 422 where it could not be taken. */
    @Post
    @Status(HttpStatus.CREATED)
    UploadView beginUpload(Actor.Person actor, UUID postId, @Body @Valid UploadRequest request) {
        return UploadView.of(begin.handle(actor, postId, SentName.of(request.fileName(), "picture"), request.place(), request.bytes()));
    }

    /** How far an upload is, in headers too, so that asking for the head alone is enough. */
    @Get("/{uploadId}")
    HttpResponse<UploadView> showUpload(Actor.Person actor, UUID postId, UUID uploadId) throws IOException {
        var upload = pieces.find(actor, postId, uploadId);
        return told(HttpResponse.ok(UploadView.of(upload)), upload).header("Cache-Control", "no-store");
    }

    /** Takes the next piece; 409 where another one is expected, 415 where this is no picture we take, 422 where it is damaged. */
    @Patch("/{uploadId}")
    @Consumes("application/offset+octet-stream")
    HttpResponse<Void> continueUpload(Actor.Person actor, UUID postId, UUID uploadId, @Header(OFFSET) @Min(0) long offset, @Body byte[] piece)
        throws IOException {
        if (piece.length > longestPiece) {
            throw new ProblemException(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "A piece has %d bytes at most.".formatted(longestPiece));
        }
        var upload = pieces.take(actor, postId, uploadId, offset, piece);
        return told(HttpResponse.noContent(), upload);
    }

    /** Gives an upload up. */
    @Delete("/{uploadId}")
    @Status(HttpStatus.NO_CONTENT)
    void giveUpUpload(Actor.Person actor, UUID postId, UUID uploadId) throws IOException {
        pieces.giveUp(actor, postId, uploadId);
    }

    private static <T> MutableHttpResponse<T> told(MutableHttpResponse<T> response, Upload upload) {
        return response.header("Tus-Resumable", "1.0.0").header(OFFSET, Long.toString(upload.received()))
                .header("Upload-Length", Long.toString(upload.bytes()));
    }
}
