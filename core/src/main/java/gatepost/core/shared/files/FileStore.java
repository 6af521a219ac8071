package gatepost.core.shared.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Keeps a school's files, encrypted from the first byte. Files are streamed, never held whole in memory. */
public interface FileStore {

    /**
     * Stores what the stream gives, to its end. Called outside a transaction: it takes as long as the stream does.
     *
     * @throws IOException where the stream or the disk fails; nothing is kept then
     */
    StoreOutcome store(UUID schoolId, InputStream content, String mediaType, long limitBytes) throws IOException;

    /**
     * Opens a file for reading. Bytes that were changed since they were stored fail to be read.
     *
     * @throws java.nio.file.NoSuchFileException where the school has no such file
     */
    InputStream open(UUID schoolId, UUID fileId) throws IOException;

    /**
     * Deletes a file for good: its key with its row, then its bytes. Nothing may refer to it any more. Deleting what is not there does
     * nothing.
     */
    void delete(UUID schoolId, UUID fileId) throws IOException;
}
