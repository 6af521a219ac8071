package gatepost.worker.picture.model;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches the better detector's model from its public home, once, and keeps it only if its digest is the pinned one. */
public final class ModelFetch {

    private static final Logger LOG = LoggerFactory.getLogger(ModelFetch.class);
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(60);

    private final Models models;
    private final PinnedModel wanted;

    public ModelFetch(Models models) {
        this(models, PinnedModel.YUNET);
    }

    ModelFetch(Models models, PinnedModel wanted) {
        this.models = models;
        this.wanted = wanted;
    }

    /** Fetches in the background where that is allowed and needed; a failure is logged and the basic detector stays. */
    public void startInBackground() {
        if (models.fetched() && wanted.readFrom(models.folder()).isEmpty()) {
            Thread.ofVirtual().name("model-fetch").start(this::fetchOrSayWhyNot);
        }
    }

    private void fetchOrSayWhyNot() {
        try {
            fetch();
            LOG.info("The better face detector was fetched; photos are looked at with it from now on");
        } catch (IOException e) {
            LOG.warn("The better face detector could not be fetched ({}); photos are looked at with the basic one. "
                    + "Run \"./gatepost models\" when the network allows", e.getMessage());
        }
    }

    /**
     * Fetches now.
     *
     * @throws IOException when the home cannot be reached or what it sends is not the pinned model; nothing is kept then
     */
    void fetch() throws IOException {
        byte[] bytes = download();
        if (!wanted.matches(bytes)) {
            throw new IOException(wanted.home().getHost() + " sent something that is not the pinned model");
        }
        Files.createDirectories(models.folder());
        Path unfinished = Files.createTempFile(models.folder(), wanted.file(), ".part");
        try {
            Files.write(unfinished, bytes);
            Files.move(unfinished, models.folder().resolve(wanted.file()), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private byte[] download() throws IOException {
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NORMAL).build()) {
            HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(wanted.home()).timeout(WHOLE).build(),
                    BodyHandlers.limiting(BodyHandlers.ofByteArray(), PinnedModel.MOST_BYTES));
            if (answer.statusCode() != 200) {
                throw new IOException(wanted.home().getHost() + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (IOException e) {
            throw e.getMessage() != null ? e : new IOException(wanted.home().getHost() + " cannot be reached", e);
        }
    }
}
