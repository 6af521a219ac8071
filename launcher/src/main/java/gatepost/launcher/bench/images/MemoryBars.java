package gatepost.launcher.bench.images;

import gatepost.worker.picture.child.PictureLooker;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import gatepost.worker.picture.model.Models;
import java.io.PrintWriter;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** What pictures in work hold of the machine's memory. */
final class MemoryBars {

    private static final int AT_ONCE = 4;
    private static final int BETWEEN = 200;

    private MemoryBars() {
    }

    static void measure(Models models, int photos, PrintWriter out) throws Exception {
        List<byte[]> large = Stream.of(CertificateScene.Pose.IN_FRAME, CertificateScene.Pose.TILTED)
                .map(pose -> CertificateScene.jpeg(new CertificateScene(new Random(pose.ordinal())).photo(pose, 4000, 3000).image())).toList();
        List<byte[]> files = List.of(large.getFirst(), DrawnScene.jpeg(SceneSpec.sportsDay(12, 5).atTwelveMegapixels()), large.getLast(),
                DrawnScene.jpeg(SceneSpec.sportsDay(6, 6).atTwelveMegapixels()));
        try (PictureLooker looker = new PictureLooker(models)) {
            atOnce(looker, files, out);
            for (int photo = 1; photo <= photos; photo++) {
                looker.look(files.get(photo % files.size()));
                if (photo % BETWEEN == 0 || photo == BETWEEN / 10) {
                    out.printf("after %d photos the child holds %d MB%n", photo, children("VmRSS"));
                    out.flush();
                }
            }
        }
    }

    private static void atOnce(PictureLooker looker, List<byte[]> files, PrintWriter out) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<? extends Future<?>> asked = files.stream().map(file -> threads.submit(() -> looker.look(file))).toList();
            for (Future<?> each : asked) {
                each.get();
            }
        }
        out.printf("four photos of 12 megapixels at once: at most %d MB in the child process, %d MB in this one%n", children("VmHWM"),
                Resident.megabytes(ProcessHandle.current(), "VmHWM"));
        out.flush();
    }

    private static long children(String what) {
        return ProcessHandle.current().descendants().mapToLong(child -> Resident.megabytes(child, what)).sum();
    }
}
