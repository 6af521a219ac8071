package gatepost.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  @TempDir private Path folder;

  @Test
  void everythingIsThereAgainAfterARestart() throws IOException {
    JsonNode before;
    String photo;
    try (Simulator simulator = start()) {
      GraphClient page = GraphClient.provision(simulator.baseUri(), "101");
      XClient user = XClient.provision(simulator.baseUri(), "202", "oakfield");
      page.post("101/feed", Map.of("message", "Words"));
      photo = page.photo(Map.of("alt_text_custom", "A circle"), Pictures.png(20, 10)).json().get("id").asText();
      user.send("POST", "tweets", "{\"text\":\"Words\"}");
      before = state(simulator);
    }
    try (Simulator simulator = start()) {
      assertThat(state(simulator)).isEqualTo(before);
      GraphClient page = new GraphClient(simulator.baseUri(), "101", "token-101", "secret-101");
      assertThat(Call.get(simulator.baseUri().resolve("/facebook/photos/" + photo)).status()).isEqualTo(200);
      assertThat(page.post("101/feed", Map.of("message", "More")).status()).isEqualTo(200);
    }
  }

  @Test
  void aLineThatACrashToreIsCutOffAndTheRestGoesOn() throws IOException {
    try (Simulator simulator = start()) {
      GraphClient.provision(simulator.baseUri(), "101").post("101/feed", Map.of("message", "Kept"));
    }
    Files.writeString(journal(), "{\"issued\":99,\"puts\":[{\"in\":\"facebook.posts\",\"id", StandardOpenOption.APPEND);
    try (Simulator simulator = start()) {
      GraphClient page = new GraphClient(simulator.baseUri(), "101", "token-101", "secret-101");
      page.post("101/feed", Map.of("message", "After the crash"));
    }
    try (Simulator simulator = start()) {
      assertThat(state(simulator).at("/facebook/posts").findValuesAsText("message"))
          .containsExactly("Kept", "After the crash");
    }
  }

  @Test
  void damageBeforeTheEndIsAnErrorRatherThanAGuess() throws IOException {
    Files.writeString(journal(), "{broken\n{\"issued\":0,\"puts\":[]}\n");
    assertThatThrownBy(this::start).isInstanceOf(IOException.class).hasMessageContaining("Line 1");
  }

  @Test
  void twoSimulatorsNeverShareAFolder() throws IOException {
    try (Simulator first = start()) {
      assertThatThrownBy(this::start).isInstanceOf(IOException.class).hasMessageContaining("Another simulator");
      assertThat(first.baseUri().getHost()).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void whatWasAnsweredIsThereAfterKillingTheProcess() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                SimulatorMain.class.getName(),
                "--data",
                folder.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      GraphClient page = GraphClient.provision(address(process), "101");
      assertThat(page.post("101/feed", Map.of("message", "Answered")).status()).isEqualTo(200);
    } finally {
      process.destroyForcibly();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
    try (Simulator simulator = start()) {
      assertThat(state(simulator).at("/facebook/posts/0/message").asText()).isEqualTo("Answered");
    }
  }

  @Test
  void onlyASimulatorInMemoryCanBeReset() throws IOException {
    try (Simulator kept = start();
        Simulator memory = Simulator.start(SimulatorSettings.inMemory())) {
      assertThat(Call.json(kept.baseUri().resolve("/control/reset"), "{}").status()).isEqualTo(409);
      GraphClient.provision(memory.baseUri(), "101");
      assertThat(Call.json(memory.baseUri().resolve("/control/reset"), "{}").status()).isEqualTo(200);
      assertThat(state(memory).at("/facebook/pages")).isEmpty();
    }
  }

  private Simulator start() throws IOException {
    return Simulator.start(new SimulatorSettings(0, Optional.of(folder)));
  }

  private Path journal() {
    return folder.resolve("journal.jsonl");
  }

  private static JsonNode state(Simulator simulator) throws IOException {
    return Call.get(simulator.baseUri().resolve("/control/state")).json();
  }

  private static URI address(Process process) throws IOException {
    try (var lines = process.errorReader()) {
      return lines
          .lines()
          .filter(line -> line.startsWith("Simulated networks at "))
          .map(line -> URI.create(line.substring(line.lastIndexOf(' ') + 1)))
          .findFirst()
          .orElseThrow();
    }
  }
}
