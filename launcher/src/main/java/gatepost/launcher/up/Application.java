package gatepost.launcher.up;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.Map;

/** Pages and background work: the beans of approval-api and moderation-worker, and one HTTP server, in this process. */
final class Application implements AutoCloseable {

    private final ApplicationContext context;
    private final URI address;

    private Application(ApplicationContext context, URI address) {
        this.context = context;
        this.address = address;
    }

    static Application start(Map<String, Object> settings) {
        var context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(settings)
                .start();
        try {
            var server = context.getBean(EmbeddedServer.class).start();
            return new Application(context, server.getURI());
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    URI address() {
        return address;
    }

    <B> B get(Class<B> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
