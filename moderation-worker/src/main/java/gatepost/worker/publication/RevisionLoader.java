package gatepost.worker.publication;

import gatepost.core.account.port.OutgoingPicture;
import gatepost.core.account.port.OutgoingPost;
import gatepost.core.publication.OpenMediaLinks;
import gatepost.core.publication.Publication;
import gatepost.core.publication.ThreadPlace;
import gatepost.core.review.FrozenRevision;
import gatepost.core.review.RevisionPicture;
import gatepost.worker.picture.look.StoredPictures;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads what one account will receive, and refuses bytes that are not those that were approved (I1). */
@Singleton
class RevisionLoader {

    private static final Logger LOG = LoggerFactory.getLogger(RevisionLoader.class);

    private final StoredPictures pictures;
    private final OpenMediaLinks links;

    RevisionLoader(StoredPictures pictures, OpenMediaLinks links) {
        this.pictures = pictures;
        this.links = links;
    }

    /**
     * What the account receives in one call. The first part of a thread has the pictures.
     *
     * @return empty where the stored bytes of a picture are not those that were approved
     */
    Optional<OutgoingPost> load(FrozenRevision frozen, Publication publication, ThreadPlace place) {
        var words = frozen.words(publication.accountId()).get(place.part());
        if (place.part() > 0) {
            return Optional.of(new OutgoingPost(publication.id() + "/" + place.part(), words, List.of(), place.answers()));
        }
        var pictures = frozen.pictures().stream().map(this::picture).flatMap(Optional::stream).toList();
        return Optional.of(new OutgoingPost(publication.id().toString(), words, pictures)).filter(_ -> pictures.size() == frozen.pictures().size());
    }

    /** The same post for a network that fetches pictures: each has an address under which exactly its bytes are given out for a while. */
    OutgoingPost toBeFetched(FrozenRevision frozen, Publication publication, OutgoingPost whole) {
        return new OutgoingPost(whole.key(), whole.text(), frozen.pictures().stream()
                .map(picture -> whole.pictures().get(picture.position()).at(links.open(publication, picture.fileId()))).toList());
    }

    private Optional<OutgoingPicture> picture(RevisionPicture picture) {
        var jpeg = pictures.read(picture.schoolId(), picture.fileId());
        if (!sha256(jpeg).equals(picture.digest())) {
            LOG.error("Picture {} of revision {} at school {} is not what was approved", picture.position(), picture.revisionId(),
                    picture.schoolId());
            return Optional.empty();
        }
        return Optional.of(new OutgoingPicture(jpeg, picture.altText(), picture.digest()));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
