package gatepost.launcher.bench;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;

/** What a Micronaut server costs without anything of ours: run in a JVM of its own, it prints its address. */
final class EmptyServer {

    private EmptyServer() {
    }

    public static void main(String[] arguments) {
        var context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(Map.of("micronaut.server.port", -1, "micronaut.server.host", "127.0.0.1"))
                .start();
        System.out.println("Empty server runs at " + context.getBean(EmbeddedServer.class).start().getURI());
    }
}
