package gatepost.connectors;

import static gatepost.connectors.Accounts.FACEBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import gatepost.connectors.StubNetwork.Answer;
import gatepost.core.account.port.Failure;
import gatepost.core.account.port.PublishOutcome;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Facebook's error codes mean for a school. */
class FacebookRefusalsTest {

    @ParameterizedTest(name = "error {0}/{1} is {2}")
    @CsvSource({
        "190,458,RECONNECT,removed the connection", "190,459,RECONNECT,security check", "190,460,RECONNECT,password",
        "190,463,RECONNECT,run out", "190,0,RECONNECT,no longer valid", "102,0,RECONNECT,no longer valid",
        "10,0,PERMISSION,does not let", "200,0,PERMISSION,does not let", "299,0,PERMISSION,does not let",
        "4,0,RATE_LIMITED,pause", "17,0,RATE_LIMITED,pause", "32,0,RATE_LIMITED,pause", "341,0,RATE_LIMITED,pause",
        "613,0,RATE_LIMITED,pause", "80001,0,RATE_LIMITED,pause", "80002,0,RATE_LIMITED,pause",
        "368,0,MANUAL,Page quality", "100,0,CONTENT,error 100", "324,0,CONTENT,error 324"})
    void aRefusalSaysInPlainWordsWhatToDo(int code, int subcode, Failure.Kind kind, String words) {
        try (var stub = new StubNetwork(_ -> Answer.json(400, "{\"error\":{\"code\":" + code + ",\"error_subcode\":" + subcode
            + ",\"message\":\"hush-page-token\"}}"))) {
            var outcome = (PublishOutcome.Refused) Accounts.facebook(stub.url()).publish(FACEBOOK, Accounts.WORDS, List.of());
            assertThat(outcome.failure().kind()).isEqualTo(kind);
            assertThat(outcome.failure().sentence()).contains(words).doesNotContain("hush");
        }
    }

    @ParameterizedTest(name = "error {0}/{1}")
    @CsvSource({"1,0,400", "2,0,500", "4,2207051,400", "99,0,500", "7,0,503"})
    void anAmbiguousErrorOfPublishingIsUnknown(int code, int subcode, int status) {
        try (var stub = new StubNetwork(_ -> Answer.json(status,
            "{\"error\":{\"message\":\"x\",\"code\":" + code + ",\"error_subcode\":" + subcode + "}}"))) {
            assertThat(Accounts.facebook(stub.url()).publish(FACEBOOK, Accounts.WORDS, List.of()))
                .isInstanceOf(PublishOutcome.Unknown.class);
        }
    }

    @Test
    void theTimeUntilCallsAreAllowedAgainIsPassedOn() {
        try (var stub = new StubNetwork(_ -> WireFault.RATE_LIMITED.on(Networks.FACEBOOK))) {
            var outcome = (PublishOutcome.Refused) Accounts.facebook(stub.url()).publish(FACEBOOK, Accounts.WORDS, List.of());
            assertThat(outcome.failure().retryAfter()).isEqualTo(Duration.ofMinutes(7));
        }
    }
}
