package gatepost.acceptance.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.acceptance.stack.SharedStack;
import gatepost.acceptance.stack.StackUnderTest;
import gatepost.launcher.bench.journey.ApiPost;
import gatepost.launcher.bench.journey.ApiSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedStack.class)
class SecondUpTest {

    @Test
    void aSecondUpOnTheSameDataSaysThatOneRunsAndHarmsNothing(StackUnderTest stack) throws Exception {
        try (var teacher = ApiSession.signIn(stack.address(), "teacher@willowbrook.example", "rainy-maple-lane")) {
            var before = ApiPost.write(teacher, "Before the second", "Written before the second one was started.");
            try (var second = stack.startBeside()) {
                assertThat(second.exitCode()).isEqualTo(1);
                assertThat(second.said()).contains("already runs there").doesNotContain("\tat ");
            }
            assertThat(teacher.get("/posts/" + before.id()).at("/draft/title").asText()).isEqualTo("Before the second");
            assertThat(ApiPost.write(teacher, "After the second", "Written after it.").id()).isNotEqualTo(before.id());
        }
    }
}
