package gatepost.launcher.up;

import gatepost.launcher.FreePort;
import gatepost.launcher.Main;
import gatepost.launcher.RunningParts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Does once what the other commands do, on data of its own, so that the JVM sees which classes they need. */
@Command(name = "rehearse", hidden = true, description = "Shows the JVM which classes a start needs.")
public final class RehearseCommand implements Callable<Integer> {

    private static final List<String> PAGES = List.of("/", "/health/readiness", "/api/session", "/api/posts");

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "DIR", description = "An empty folder, which whoever rehearses deletes.")
    private Path folder;

    @Override
    public Integer call() throws IOException, InterruptedException {
        scan();
        visit();
        return 0;
    }

    private void scan() throws IOException {
        var lines = Files.writeString(folder.resolve("lines"), "{\"id\":1,\"text\":\"Well done, everybody!\"}\n").toString();
        Main.commandLine().execute("scan", "text", lines);
        Main.commandLine().execute("scan", "comments", lines);
    }

    private void visit() throws IOException, InterruptedException {
        try (var parts = RunningParts.endedBySignals(); var client = HttpClient.newHttpClient()) {
            var stack = new Stack(new DataFolders(folder.resolve("data")), FreePort.withTheNext(), parts, command.commandLine().getErr());
            var database = stack.startDatabase();
            var networks = stack.startNetworks();
            var application = stack.startApplication(database, networks);
            stack.seedDemo(application, networks);
            for (var page : PAGES) {
                visit(client, application.address().resolve(page));
            }
        }
    }

    private static void visit(HttpClient client, URI page) throws IOException, InterruptedException {
        client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding());
    }
}
