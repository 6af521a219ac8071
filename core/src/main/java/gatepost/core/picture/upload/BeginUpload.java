package gatepost.core.picture.upload;

import gatepost.core.picture.AddPicture;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import gatepost.core.shared.Issue;
import gatepost.core.shared.UnreadyException;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Announces a picture that will arrive piece by piece, and refuses at once what would be refused at its end. */
@Singleton
public class BeginUpload {

    /** More than a draft takes twice over: what nobody finishes must not fill the disk. */
    private static final int MOST_UNFINISHED = 40;
    private static final int FURTHEST_PLACE = 1000;

    private final AddPicture add;
    private final Uploads uploads;
    private final Clock clock;
    private final long mostBytes;

    BeginUpload(AddPicture add, Uploads uploads, Clock clock, @Value("${gatepost.upload.most-bytes:31457280}") long mostBytes) {
        this.add = add;
        this.uploads = uploads;
        this.clock = clock;
        this.mostBytes = mostBytes;
    }

    /** @param place where it will stand among the draft's pictures, from 0 */
    @Transactional
    public Upload handle(Actor.Person actor, UUID postId, String fileName, int place, long bytes) {
        add.require(actor, postId);
        if (bytes < 1) {
            throw new UnreadyException(Issue.of("FILE_EMPTY", "This file is empty. Choose the picture again."));
        }
        if (bytes > mostBytes) {
            throw new UnreadyException(Issue.of("FILE_TOO_LARGE",
                    "This picture is larger than %d MB. Choose a smaller version of it.".formatted(mostBytes / 1024 / 1024)));
        }
        if (uploads.unfinished(actor.schoolId(), actor.personId()) >= MOST_UNFINISHED) {
            throw new UnreadyException(Issue.of("TOO_MANY_UPLOADS", "Too many of your photos are on their way already. Let them arrive first."));
        }
        return uploads.save(new Upload(actor.schoolId(), Ids.next(), postId, actor.personId(), fileName, Math.clamp(place, 0, FURTHEST_PLACE),
                bytes, 0, clock.instant(), null));
    }
}
