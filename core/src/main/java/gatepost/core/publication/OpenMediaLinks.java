package gatepost.core.publication;

import gatepost.core.audit.Audit;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * Lets a network fetch renditions of a publication, for minutes and until it has them. An address names one rendition, is not to be guessed,
 * and nobody needs to sign in to use it: the network cannot.
 */
@Singleton
public class OpenMediaLinks {

    private static final int NAME_BYTES = 32;
    private static final Duration SPARE = Duration.ofMinutes(2);

    private final MediaLinks links;
    private final MediaSignature signature;
    private final Audit audit;
    private final Clock clock;
    private final URI publicAddress;
    private final Duration lifetime;
    private final SecureRandom random = new SecureRandom();

    OpenMediaLinks(MediaLinks links, MediaSignature signature, Audit audit, Clock clock, @Value("${gatepost.public-url}") URI publicAddress,
                   @Value("${gatepost.publication.link-lifetime:10m}") Duration lifetime) {
        this.links = links;
        this.signature = signature;
        this.audit = audit;
        this.clock = clock;
        this.publicAddress = publicAddress;
        this.lifetime = lifetime;
    }

    /** An address under which the file can be fetched now; the same one while it holds for some minutes more. */
    @Transactional
    public URI open(Publication publication, UUID fileId) {
        var now = clock.instant();
        var link = links.ofFile(publication.schoolId(), publication.id(), fileId).stream()
                .filter(found -> found.open(now.plus(SPARE))).findFirst()
                .orElseGet(() -> opened(publication, fileId, now));
        var expires = link.expiresAt().getEpochSecond();
        return publicAddress.resolve("/media/" + link.name() + "?exp=" + expires + "&sig=" + signature.of(link.name(), expires));
    }

    private MediaLink opened(Publication publication, UUID fileId, Instant now) {
        audit.record(new Actor.Software(publication.schoolId()), "MEDIA_LINK_OPENED", "publication", publication.id(), "file " + fileId);
        return links.save(new MediaLink(publication.schoolId(), Ids.next(), publication.id(), fileId, name(),
                Instant.ofEpochSecond(now.plus(lifetime).getEpochSecond()), null));
    }

    /** Takes every leave back: the network has what it needs, or nothing comes of it. */
    @Transactional
    public void close(UUID schoolId, UUID publicationId) {
        if (links.close(schoolId, publicationId, clock.instant()) > 0) {
            audit.record(new Actor.Software(schoolId), "MEDIA_LINKS_CLOSED", "publication", publicationId, "");
        }
    }

    private String name() {
        var bytes = new byte[NAME_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
