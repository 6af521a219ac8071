package gatepost.core.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.shared.Ids;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WritingProperties {

    @Property
    void aReadingComesBackFromItsRowsAsItWas(@ForAll("readings") Reading reading) {
        assertThat(Writing.reading(Writing.rows(Ids.next(), Ids.next(), reading))).isEqualTo(reading);
    }

    @Property
    void everyCharacterThatWasReadStandsSomewhereInThePicture(@ForAll("readings") Reading reading) {
        String text = reading.text();
        for (int at = 0; at < text.length(); at++) {
            assertThat(reading.around(at, at + 1)).isNotNull();
        }
        if (!text.isEmpty()) {
            assertThat(reading.around(0, text.length())).isEqualTo(reading.lines().stream().map(SeenLine::box).reduce(Box::with)
                    .map(box -> decoded(reading).stream().reduce(box, Box::with))
                    .orElseGet(() -> decoded(reading).stream().reduce(Box::with).orElseThrow()));
        }
    }

    private static List<Box> decoded(Reading reading) {
        return reading.codes().stream().filter(code -> !code.content().isBlank()).map(SeenCode::box).toList();
    }

    @Provide
    Arbitrary<Reading> readings() {
        Arbitrary<Box> boxes = Arbitraries.integers().between(0, 4000).list().ofSize(4)
                .map(sides -> new Box(sides.get(0), sides.get(1), sides.get(2) + 1, sides.get(3) + 1));
        Arbitrary<String> words = Arbitraries.strings().withCharRange('A', 'z').withChars("ł’-é").ofMinLength(1).ofMaxLength(12);
        Arbitrary<SeenLine> lines = Combinators.combine(boxes, words).as((box, word) -> new SeenWord(box, word, 0.9)).list().ofMinSize(1)
                .ofMaxSize(5).map(SeenLine::new);
        Arbitrary<SeenCode> codes = Combinators.combine(boxes, Arbitraries.of("", "https://example.org/5B")).as(SeenCode::new);
        return Combinators.combine(lines.list().ofMaxSize(5), boxes.list().ofMaxSize(3), codes.list().ofMaxSize(2)).as(Reading::new);
    }
}
