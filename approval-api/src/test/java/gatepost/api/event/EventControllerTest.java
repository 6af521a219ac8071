package gatepost.api.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gatepost.api.testing.ApiTest;
import gatepost.api.testing.Browser;
import gatepost.core.school.Role;
import gatepost.core.shared.ChangeKind;
import gatepost.core.shared.Changes;
import gatepost.core.shared.Ids;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventControllerTest extends ApiTest {

    private final List<Stream<String>> open = new ArrayList<>();

    @AfterEach
    void closeStreams() {
        open.forEach(Stream::close);
        open.clear();
    }

    @Test
    void anOpenPageHearsOfAChangeAsAKindAndAnId() throws Exception {
        var school = newSchool();
        var lines = follow(signedIn(school, Role.TEACHER), "");
        var post = change(school);
        await().untilAsserted(() -> assertThat(lines).contains("event: change", "data: {\"kind\":\"POST\",\"id\":\"" + post + "\"}"));
        assertThat(lines).anyMatch(line -> line.matches("id: \\d+"));
    }

    @Test
    void aPageHearsOfItsOwnSchoolOnly() throws Exception {
        var school = newSchool();
        var lines = follow(signedIn(school, Role.TEACHER), "");
        var theirs = change(newSchool());
        var ours = change(school);
        await().untilAsserted(() -> assertThat(lines).anyMatch(line -> line.contains(ours.toString())));
        assertThat(lines).noneMatch(line -> line.contains(theirs.toString()));
    }

    @Test
    void aChangeCommittedAfterOneWithAHigherNumberIsHeardToo() throws Exception {
        var school = newSchool();
        var lines = follow(signedIn(school, Role.TEACHER), "");
        var slow = Ids.next();
        var written = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var late = Thread.ofVirtual().start(() -> transaction(() -> {
            bean(Changes.class).note(school, ChangeKind.POST, slow);
            written.countDown();
            awaitUninterruptibly(mayCommit);
        }));
        written.await();
        var fast = change(school);
        await().untilAsserted(() -> assertThat(lines).anyMatch(line -> line.contains(fast.toString())));
        mayCommit.countDown();
        late.join();
        await().untilAsserted(() -> assertThat(lines).anyMatch(line -> line.contains(slow.toString())));
    }

    @Test
    void aPageThatComesBackHearsWhatItMissed() throws Exception {
        var school = newSchool();
        var browser = signedIn(school, Role.TEACHER);
        var lines = follow(browser, "");
        var seen = change(school);
        await().untilAsserted(() -> assertThat(lines).anyMatch(line -> line.contains(seen.toString())));
        var last = lines.stream().filter(line -> line.startsWith("id: ")).findFirst().orElseThrow().substring(4);
        closeStreams();
        var missed = change(school);
        var again = follow(browser, last);
        await().untilAsserted(() -> assertThat(again).anyMatch(line -> line.contains(missed.toString())));
    }

    @Test
    void aPageThatComesBackInTheMiddleOfManyChangesMissesNone() throws Exception {
        var school = newSchool();
        var browser = signedIn(school, Role.TEACHER);
        var lines = follow(browser, "");
        var all = new ArrayList<UUID>();
        all.add(change(school));
        await().untilAsserted(() -> assertThat(lines).anyMatch(line -> line.startsWith("id: ")));
        var writer = CompletableFuture.runAsync(() -> IntStream.range(0, 300).forEach(each -> all.add(change(school))));
        var heard = List.copyOf(lines);
        for (int time = 0; time < 4; time++) {
            closeStreams();
            var again = follow(browser, lastSeen(heard));
            await().untilAsserted(() -> assertThat(again).anyMatch(line -> line.startsWith("id: ")));
            heard = joined(heard, again);
        }
        writer.join();
        closeStreams();
        var last = follow(browser, lastSeen(heard));
        var before = heard;
        await().untilAsserted(() -> assertThat(all).allSatisfy(id -> assertThat(joined(before, last)).anyMatch(line -> line.contains(id.toString()))));
    }

    @Test
    void aPageThatComesBackHearsNothingOfAnotherSchool() throws Exception {
        var school = newSchool();
        var browser = signedIn(school, Role.TEACHER);
        var lines = follow(browser, "");
        change(school);
        await().untilAsserted(() -> assertThat(lines).anyMatch(line -> line.startsWith("id: ")));
        closeStreams();
        var theirs = change(newSchool());
        var ours = change(school);
        var again = follow(browser, lastSeen(lines));
        await().untilAsserted(() -> assertThat(again).anyMatch(line -> line.contains(ours.toString())));
        assertThat(again).noneMatch(line -> line.contains(theirs.toString()));
    }

    @Test
    void whatAPageSaysItSawLastIsANumberOrAProblem() {
        var browser = signedIn(newSchool(), Role.TEACHER);
        var answer = browser.exchange(browser.request("/api/events").header("Accept", "text/event-stream").header("Last-Event-ID", "junk").GET());
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void nobodyHearsAnythingWithoutASession() {
        assertThat(browser().get("/api/events").status()).isEqualTo(401);
    }

    private static List<String> joined(List<String> before, List<String> after) {
        return Stream.concat(before.stream(), after.stream()).toList();
    }

    /** As a browser keeps it: the id of the newest event that came. */
    private static String lastSeen(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith("id: ")).reduce((first, second) -> second).orElseThrow().substring(4);
    }

    private List<String> follow(Browser browser, String lastSeen) throws Exception {
        var request = browser.request("/api/events").header("Accept", "text/event-stream");
        var response = browser.http().send((lastSeen.isEmpty() ? request : request.header("Last-Event-ID", lastSeen)).build(), BodyHandlers.ofLines());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        open.add(response.body());
        var lines = new CopyOnWriteArrayList<String>();
        Thread.ofVirtual().uncaughtExceptionHandler((reader, closed) -> lines.add("closed")).start(() -> response.body().forEach(lines::add));
        await().untilAsserted(() -> assertThat(lines).contains(": alive"));
        return lines;
    }

    private UUID change(UUID school) {
        var thing = Ids.next();
        transaction(() -> bean(Changes.class).note(school, ChangeKind.POST, thing));
        return thing;
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
