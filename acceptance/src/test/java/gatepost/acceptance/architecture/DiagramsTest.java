package gatepost.acceptance.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.comment.CommentLifecycle;
import gatepost.core.comment.CommentState;
import gatepost.core.post.PostLifecycle;
import gatepost.core.post.PostState;
import gatepost.core.publication.PublicationLifecycle;
import gatepost.core.publication.PublicationState;
import gatepost.core.takedown.TakedownLifecycle;
import gatepost.core.takedown.TakedownState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The drawings in the documentation show what the code does, no more and no less. */
class DiagramsTest {

    /** Relative to this module, where the tests run. */
    private static final Path PAGE = Path.of("../docs/architecture.md");
    private static final Pattern EDGE = Pattern.compile("^ *(\\w+) --> (\\w+)( :.*)?$", Pattern.MULTILINE);

    @Test
    void theModulesAreDrawnAsTheyMayKnowEachOther() throws IOException {
        assertThat(drawn("Modules")).isEqualTo(ModuleRules.MAY_KNOW.entrySet().stream()
                .flatMap(module -> module.getValue().stream().map(known -> edge(module.getKey(), known))).collect(toCollection(TreeSet::new)));
    }

    @Test
    void theStatesOfAPostAreDrawnWithExactlyTheirEdges() throws IOException {
        assertThat(drawn("Post")).isEqualTo(edges(PostState.values(), PostLifecycle::allows));
    }

    @Test
    void theStatesOfAPublicationAreDrawnWithExactlyTheirEdges() throws IOException {
        assertThat(drawn("Publication")).isEqualTo(edges(PublicationState.values(), PublicationLifecycle::allows));
    }

    @Test
    void theStatesOfATakedownAreDrawnWithExactlyTheirEdges() throws IOException {
        assertThat(drawn("Takedown")).isEqualTo(edges(TakedownState.values(), TakedownLifecycle::allows));
    }

    @Test
    void theStatesOfACommentAreDrawnWithExactlyTheirEdges() throws IOException {
        assertThat(drawn("Comment")).isEqualTo(edges(CommentState.values(), CommentLifecycle::allows));
    }

    private static Set<String> drawn(String heading) throws IOException {
        var section = Pattern.compile("^#+ " + heading + "$(.*?)```mermaid(.*?)```", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(Files.readString(PAGE));
        assertThat(section.find()).as("a drawing under %s", heading).isTrue();
        return EDGE.matcher(section.group(2)).results().map(it -> edge(it.group(1), it.group(2))).collect(toCollection(TreeSet::new));
    }

    private static <S> Set<String> edges(S[] states, BiPredicate<S, S> allows) {
        return Stream.of(states).flatMap(from -> Stream.of(states).filter(to -> allows.test(from, to)).map(to -> edge(from, to)))
                .collect(toCollection(TreeSet::new));
    }

    private static String edge(Object from, Object to) {
        return from + " --> " + to;
    }
}
