package gatepost.api.picture;

import gatepost.api.problem.AnswersProblems;
import gatepost.core.picture.Look;
import gatepost.core.picture.Looks;
import gatepost.core.post.PostPolicy;
import gatepost.core.review.RevisionPicture;
import gatepost.core.review.Revisions;
import gatepost.core.shared.Actor;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.shared.files.FileStore;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Proofs and renditions, for people who work with posts. Originals never leave, and nothing is kept by a browser. */
@Controller("/api")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "pictures")
@AnswersProblems
class PictureController {

    private final Looks looks;
    private final Revisions revisions;
    private final FileStore files;

    PictureController(Looks looks, Revisions revisions, FileStore files) {
        this.looks = looks;
        this.revisions = revisions;
        this.files = files;
    }

    /**
     * The screen-sized, metadata-free picture that tagging needs; faces are not covered in it. Once the rule on keeping photos had it deleted,
     * what went out of it.
     */
    @Get("/pictures/{assetId}/proof")
    @Produces(MediaType.IMAGE_JPEG)
    HttpResponse<InputStream> showProof(Actor.Person actor, UUID assetId) throws IOException {
        requireReader(actor);
        var file = looks.find(actor.schoolId(), assetId).flatMap(Look::proof)
                .or(() -> revisions.newestOf(actor.schoolId(), assetId).map(RevisionPicture::fileId)).orElseThrow(() -> new MissingException("picture"));
        return send(actor, file);
    }

    /** The exact bytes that go out. */
    @Get("/revisions/{revisionId}/pictures/{position}")
    @Produces(MediaType.IMAGE_JPEG)
    HttpResponse<InputStream> showRendition(Actor.Person actor, UUID revisionId, int position) throws IOException {
        requireReader(actor);
        var file = revisions.pictures(actor.schoolId(), revisionId).stream().filter(it -> it.position() == position).findFirst()
                .map(RevisionPicture::fileId).orElseThrow(() -> new MissingException("picture"));
        return send(actor, file);
    }

    private static void requireReader(Actor.Person actor) {
        if (!PostPolicy.mayRead(actor.role())) {
            throw new NotAllowedException("Your role does not see pictures.");
        }
    }

    private HttpResponse<InputStream> send(Actor.Person actor, UUID file) throws IOException {
        return HttpResponse.ok(files.open(actor.schoolId(), file)).contentType(MediaType.IMAGE_JPEG_TYPE)
                .header("Cache-Control", "no-store");
    }
}
