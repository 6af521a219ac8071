package gatepost.launcher.bench.images;

import gatepost.database.FileTree;
import gatepost.launcher.Main;
import gatepost.launcher.bench.StartedJvm;
import gatepost.launcher.bench.journey.ApiPost;
import gatepost.launcher.bench.journey.ApiSession;
import gatepost.launcher.bench.journey.UpProcess;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** What everything that {@code up} starts, the database included, holds of the memory while four photos are uploaded and looked at. */
final class TreeMemory {

    private static final int PHOTOS = 4;
    private static final int CHILDREN = 12;
    private static final long EVERY_MS = 50;

    private TreeMemory() {
    }

    static void measure(PrintWriter out) throws Exception {
        Path folder = Files.createTempDirectory("gatepost-bench");
        int port = UpProcess.freePort();
        ProcessBuilder command = new ProcessBuilder(StartedJvm.command(List.of(), Main.class, System.getProperty("java.class.path"),
                List.of("up", "--data", folder.resolve("data").toString(), "--port", Integer.toString(port))));
        List<byte[]> photos = IntStream.range(0, PHOTOS)
                .mapToObj(seed -> DrawnScene.jpeg(SceneSpec.sportsDay(CHILDREN, seed).atTwelveMegapixels())).toList();
        AtomicLong most = new AtomicLong();
        try (UpProcess up = UpProcess.start(command, port, folder.resolve("up.log")).awaitReady();
             ApiSession teacher = ApiSession.signIn(up.address(), "teacher@willowbrook.example", "rainy-maple-lane");
             var watch = Executors.newSingleThreadScheduledExecutor()) {
            watch.scheduleAtFixedRate(() -> most.accumulateAndGet(resident(up), Math::max), 0, EVERY_MS, TimeUnit.MILLISECONDS);
            ApiPost.write(teacher, "Four photos", "What a morning on the field!").addPhotosAtOnce(photos);
            watch.shutdown();
        } finally {
            FileTree.delete(folder);
        }
        out.printf("four photos of 12 megapixels uploaded at once: at most %d MB in all processes of up together (bar 1600)%n", most.get());
        out.flush();
    }

    private static long resident(UpProcess up) {
        return up.tree().mapToLong(process -> Resident.megabytes(process, "VmRSS")).sum();
    }
}
