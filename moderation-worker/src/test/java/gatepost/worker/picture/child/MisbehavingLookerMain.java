package gatepost.worker.picture.child;

import gatepost.worker.picture.InstalledModels;
import gatepost.worker.picture.detect.FaceDetector;
import gatepost.worker.picture.read.PictureReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A child that does as the shipped one, and misbehaves when the picture's bytes spell out how. */
public final class MisbehavingLookerMain {

    private MisbehavingLookerMain() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        OutputStream answers = new FileOutputStream(FileDescriptor.out);
        try (FaceDetector detector = InstalledModels.carried().open(); PictureReader reader = new PictureReader()) {
            Looker looker = new Looker(detector, reader);
            new RequestLoop(System.in, answers).serve(request -> {
                misbehave(new String(request.file(), 0, Math.min(8, request.file().length), StandardCharsets.US_ASCII), answers);
                return looker.answer(request);
            });
        }
    }

    private static void misbehave(String how, OutputStream answers) {
        switch (how) {
            case "die" -> Runtime.getRuntime().halt(9);
            case "hang" -> hang();
            case "exhaust" -> exhaust();
            case "babble" -> babble(answers);
            default -> { }
        }
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void exhaust() {
        List<long[]> kept = new ArrayList<>();
        while (true) {
            kept.add(new long[1_000_000]);
        }
    }

    private static void babble(OutputStream answers) {
        try {
            answers.write("Hello, this is not an answer".getBytes(StandardCharsets.US_ASCII));
            answers.flush();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
