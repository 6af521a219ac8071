package gatepost.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.twitter.twittertext.Extractor;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class ThreadPartsTest {

    private static final String LINK = "https://www.oakfield.sch.uk/news/2026/sports-day?part=1&view=all#results";

    @Example
    void whatFitsIntoOnePostIsLeftAsItIs() {
        assertThat(ThreadParts.of(Network.X, "Hello  there.\n")).contains(List.of("Hello  there.\n"));
    }

    @Example
    void aThreadIsCutAfterSentences() {
        var first = "The Owls ran. ".repeat(19).strip();
        var second = "The Wrens threw. ".repeat(10).strip();
        assertThat(ThreadParts.of(Network.X, first + " " + second).orElseThrow()).containsExactly(
                "The Owls ran. ".repeat(19).strip() + " (1/2)", second + " (2/2)");
    }

    @Example
    void aSentenceThatIsTooLongIsCutBetweenWords() {
        var parts = ThreadParts.of(Network.X, "run ".repeat(120).strip()).orElseThrow();
        assertThat(parts).hasSize(2).allMatch(part -> part.matches("(run )+\\(\\d/2\\)"));
    }

    @Example
    void aWordThatIsTooLongForAPostIsCutWhereverNoCharacterIsTorn() {
        var parts = ThreadParts.of(Network.X, "👨‍👩‍👧".repeat(300)).orElseThrow();
        assertThat(parts).allMatch(part -> part.matches("(👨‍👩‍👧)+ \\(\\d/\\d\\)"));
    }

    @Example
    void noMoreIsPromisedThanTheNetworkTakes() {
        assertThat(ThreadParts.of(Network.X, "run ".repeat(2_000))).isEmpty();
        assertThat(ThreadParts.of(Network.FACEBOOK, "run ".repeat(20_000))).isEmpty();
        assertThat(ThreadParts.of(Network.X, "run ".repeat(1_500)).orElseThrow()).hasSizeBetween(20, 25);
    }

    @Property(tries = 100)
    void everyPartFitsNothingIsLostAndNoLinkIsCut(@ForAll("words") String words) {
        var found = ThreadParts.of(Network.X, words);
        found.filter(parts -> parts.size() > 1).ifPresent(parts -> {
            var links = new Extractor();
            assertThat(parts).allMatch(part -> NetworkLimits.length(Network.X, part) <= 280).doesNotHaveDuplicates();
            assertThat(IntStream.range(0, parts.size()).mapToObj(i -> withoutNumber(parts.get(i), i + 1, parts.size())).collect(Collectors.joining())
                    .replaceAll("\\s", "")).isEqualTo(words.replaceAll("\\s", ""));
            assertThat(parts.stream().flatMap(part -> links.extractURLs(part).stream())).isEqualTo(links.extractURLs(words));
        });
    }

    private static String withoutNumber(String part, int number, int of) {
        var end = " (" + number + "/" + of + ")";
        assertThat(part).endsWith(end);
        return part.substring(0, part.length() - end.length());
    }

    @Provide
    Arbitrary<String> words() {
        var word = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12)),
                Tuple.of(2, Arbitraries.of("Hooray!", "Who won?", "Mrs. Smith", "3.5", "👩🏽‍🏫", "#SportsDay", "@oakfield", "e\u0301", "🏴󠁧󠁢󠁷󠁬󠁳󠁿")),
                Tuple.of(2, Arbitraries.just(LINK)),
                Tuple.of(1, Arbitraries.integers().between(200, 400).map("x"::repeat)));
        return word.list().ofMinSize(20).ofMaxSize(250).flatMap(list -> Arbitraries.of(" ", "\n", ". ", ".\n\n").list().ofSize(list.size())
                .map(gaps -> IntStream.range(0, list.size()).boxed().flatMap(i -> Stream.of(list.get(i), gaps.get(i))).collect(Collectors.joining())));
    }
}
