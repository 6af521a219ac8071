package gatepost.worker.picture.child;

import static org.bytedeco.opencv.global.opencv_core.setNumThreads;

import gatepost.worker.picture.detect.FaceDetector;
import gatepost.worker.picture.model.Models;
import gatepost.worker.picture.read.PictureReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/** The child process: reads requests from standard input, writes outcomes to standard output. */
public final class LookerMain {

    private LookerMain() {
    }

    /** The one argument is the folder in which the better model is looked for. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        leaveEndingToTheParent();
        OutputStream answers = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err); // nothing but answers may reach the parent
        setNumThreads(1);
        try (FaceDetector detector = Models.in(Path.of(arguments[0])).open(); PictureReader reader = new PictureReader()) {
            new RequestLoop(System.in, answers).serve(new Looker(detector, reader)::answer);
        }
    }

    /** Ctrl-C reaches every process of a terminal. The parent lets the picture in work be done first; when it is gone, so is our input. */
    private static void leaveEndingToTheParent() {
        Stream.of("INT", "TERM", "HUP").forEach(name -> Signal.handle(new Signal(name), SignalHandler.SIG_IGN));
    }
}
