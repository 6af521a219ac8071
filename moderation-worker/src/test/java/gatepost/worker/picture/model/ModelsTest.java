package gatepost.worker.picture.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import gatepost.core.picture.DetectorName;
import gatepost.worker.picture.detect.Digest;
import gatepost.worker.picture.detect.FaceDetector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTest {

    private static final byte[] MODEL = "pretend this is a model".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void aNamedFolderDecidesAloneAndNothingIsFetchedIntoIt() {
        Models models = Models.of(Map.of("GATEPOST_MODELS", folder.toString()), Path.of("data"));
        assertThat(models).isEqualTo(new Models(folder, false));
        assertThat(models.inUse()).isEqualTo(DetectorName.MEDIAPIPE_FULL_RANGE);
    }

    @Test
    void withoutANamedFolderTheModelsStandAmongTheData() {
        assertThat(Models.of(Map.of(), folder)).isEqualTo(new Models(folder.resolve("models"), true));
        assertThat(Models.of(Map.of("GATEPOST_MODELS", " "), folder)).isEqualTo(new Models(folder.resolve("models"), true));
    }

    @Test
    void aFileThatIsNotThePinnedModelIsNotUsed() throws IOException {
        Files.write(folder.resolve("yunet_n_640_640.onnx"), MODEL);
        assertThat(Models.in(folder).inUse()).isEqualTo(DetectorName.MEDIAPIPE_FULL_RANGE);
    }

    @Test
    void theCarriedDetectorIsThePinnedOne() {
        try (FaceDetector detector = Models.in(folder).open()) {
            assertThat(detector.identity().modelDigest()).isEqualTo(CarriedModel.SHA256);
        }
    }

    @Test
    void aModelIsFetchedOnceAndKept() throws IOException {
        try (Home home = new Home(200, MODEL)) {
            PinnedModel wanted = new PinnedModel("a.onnx", Digest.sha256(MODEL), home.uri());
            Models models = new Models(folder.resolve("models"), true);
            new ModelFetch(models, wanted).fetch();
            assertThat(wanted.readFrom(models.folder())).hasValue(MODEL);
        }
    }

    @Test
    void whatIsNotThePinnedModelIsNotKept() throws IOException {
        try (Home home = new Home(200, "something else".getBytes(StandardCharsets.UTF_8))) {
            PinnedModel wanted = new PinnedModel("a.onnx", Digest.sha256(MODEL), home.uri());
            assertThatThrownBy(() -> new ModelFetch(new Models(folder, true), wanted).fetch())
                    .isInstanceOf(IOException.class).hasMessageContaining("not the pinned model");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void anEndlessAnswerIsCutOff() throws IOException {
        try (Home home = new Home(200, new byte[PinnedModel.MOST_BYTES + 1])) {
            PinnedModel wanted = new PinnedModel("a.onnx", Digest.sha256(MODEL), home.uri());
            assertThatThrownBy(() -> new ModelFetch(new Models(folder, true), wanted).fetch()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void theCommandNamesBothDetectorsAndSaysWhenTheBetterOneIsMissing() {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        int exit = new ModelsCommand(Models.in(folder)).run(false, new PrintStream(data, true), new PrintStream(words, true));
        assertThat(exit).isEqualTo(1);
        assertThat(data.toString()).contains("yunet-n\t").contains("\tmissing").contains("mediapipe-full-range\t");
        assertThat(words.toString()).contains("basic detector");
    }

    /** A server that answers every request alike. */
    private record Home(HttpServer server) implements AutoCloseable {

        Home(int status, byte[] body) throws IOException {
            this(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            server.createContext("/", exchange -> {
                try (exchange) {
                    exchange.sendResponseHeaders(status, body.length);
                    exchange.getResponseBody().write(body);
                }
            });
            server.start();
        }

        URI uri() {
            return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/a.onnx");
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
