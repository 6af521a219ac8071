package gatepost.worker.killing;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;

/** A whole worker in a process of its own. Its settings come from the environment; it ends when its parent does. */
public final class MortalWorkerMain {

    private MortalWorkerMain() {
    }

    public static void main(String[] arguments) throws IOException {
        try (var _ = ApplicationContext.builder().environments("test").start()) {
            while (System.in.read() >= 0) {
                // The parent says nothing; it only ends.
            }
        }
    }
}
