package gatepost.launcher.bench.publish;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.core.account.Network;
import gatepost.launcher.bench.journey.NetworksDesk;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * How often each text was ever posted on a network, by that network's own count.
 *
 * @param times by the text's first word, which is each post's own
 */
record Standing(Map<String, Long> times) {

    static Standing on(Network network, NetworksDesk desk) throws IOException, InterruptedException {
        var state = desk.state();
        return new Standing(StreamSupport.stream(posts(network, state).spliterator(), false).map(post -> words(network, post).split(" ")[0])
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    private static JsonNode posts(Network network, JsonNode state) {
        return switch (network) {
            case FACEBOOK -> state.at("/facebook/posts");
            case X -> state.at("/x/tweets");
            case MASTODON -> state.at("/mastodon/statuses");
            case INSTAGRAM, WORDPRESS -> throw new IllegalStateException("Nothing is measured on " + network);
        };
    }

    private static String words(Network network, JsonNode post) {
        return post.path(network == Network.FACEBOOK ? "message" : "text").asText();
    }

    long of(String firstWord) {
        return times.getOrDefault(firstWord, 0L);
    }
}
