package gatepost.core.shared;

import io.micronaut.context.env.Environment;
import io.micronaut.runtime.Micronaut;
import java.util.Map;

/** Starts one process against the database that the environment names; what stands in the way is said in a sentence. */
public final class ProcessStart {

    private static final int WRONG_USAGE = 2;
    private static final int FAULT = 1;

    private ProcessStart() {
    }

    /** Starts, or ends the process with a sentence on standard error. */
    public static void run(Class<?> main, Map<String, Object> settings, String... arguments) {
        if (System.getenv("DATABASE_URL") == null && System.getProperty("datasources.default.url") == null) {
            System.err.println("No database is named. Set DATABASE_URL (jdbc:mysql://host:3306/gatepost), DATABASE_USER and DATABASE_PASSWORD.");
            System.exit(WRONG_USAGE);
        }
        var process = new Micronaut() {
            @Override
            protected void handleStartupException(Environment environment, Throwable failed) {
                System.err.println("Gatepost cannot start: " + firstCause(failed).getMessage());
                System.exit(FAULT);
            }
        };
        process.args(arguments).mainClass(main).banner(false).properties(settings).start();
    }

    private static Throwable firstCause(Throwable thrown) {
        return thrown.getCause() == null ? thrown : firstCause(thrown.getCause());
    }
}
