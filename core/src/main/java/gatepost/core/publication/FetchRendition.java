package gatepost.core.publication;

import gatepost.core.shared.files.FileStore;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;

/** Gives out one rendition to whoever has its signed address, while it holds. */
@Singleton
public class FetchRendition {

    private final MediaLinks links;
    private final MediaSignature signature;
    private final FileStore files;
    private final Clock clock;

    FetchRendition(MediaLinks links, MediaSignature signature, FileStore files, Clock clock) {
        this.links = links;
        this.signature = signature;
        this.files = files;
        this.clock = clock;
    }

    /** The JPEG; empty for an address that is wrong, over or taken back, without saying which. */
    public Optional<byte[]> fetch(String name, long expires, String sign) {
        if (!signature.fits(name, expires, sign)) {
            return Optional.empty();
        }
        var now = clock.instant();
        return links.named(name).filter(link -> link.open(now) && link.expiresAt().getEpochSecond() == expires).map(this::bytes);
    }

    private byte[] bytes(MediaLink link) {
        try (var stream = files.open(link.schoolId(), link.fileId())) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("File " + link.fileId() + " of school " + link.schoolId() + " cannot be read", e);
        }
    }
}
