package gatepost.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Says that this JVM alone runs a server in a folder. The operating system frees it however the JVM ends. */
final class FolderLock implements AutoCloseable {

    // Closing any channel on a locked file drops the lock of the whole process, so a second start in this JVM must be
    // refused before it opens the file.
    private static final Set<Path> HELD_BY_THIS_JVM = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static FolderLock acquire(DataFolder folder) throws IOException {
        var file = folder.lock();
        if (!HELD_BY_THIS_JVM.add(file)) {
            throw inUse(folder);
        }
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw inUse(folder);
            }
            return new FolderLock(file, channel);
        } catch (IOException | RuntimeException e) {
            HELD_BY_THIS_JVM.remove(file);
            throw e;
        }
    }

    private static EmbeddedServerException inUse(DataFolder folder) {
        return new EmbeddedServerException(
                "The data in %s is in use: Gatepost already runs there. End it first, or name another data folder."
                        .formatted(folder.root()));
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_BY_THIS_JVM.remove(file);
    }
}
