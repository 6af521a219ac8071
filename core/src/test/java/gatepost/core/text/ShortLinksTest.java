package gatepost.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortLinksTest {

    @ParameterizedTest
    @CsvSource({
        "See bit.ly/3abC for more, bit.ly/3abC, https://bit.ly/3abC",
        "See https://bit.ly/3abC., https://bit.ly/3abC, https://bit.ly/3abC",
        "http://www.tinyurl.com/sports-day?x=1!, http://www.tinyurl.com/sports-day?x=1, https://www.tinyurl.com/sports-day?x=1",
        "(T.CO/aBc), T.CO/aBc, https://T.CO/aBc"})
    void aShortenedLinkIsFoundWhereItStands(String text, String written, String url) {
        var links = ShortLinks.in(text);
        assertThat(links).extracting(ShortLinks.ShortLink::url).containsExactly(url);
        assertThat(text.substring(links.getFirst().start(), links.getFirst().end())).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rabbit.ly/abc", "https://www.bbc.co.uk/t.co", "bit.ly/", "bit.ly", "and/or", "//", "https://evil.example@bit.ly:443/x"})
    void otherWordsAreNotTakenForOne(String text) {
        assertThat(ShortLinks.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bit.ly/abc\u00E9d", "bit.ly/a@b", "bit.ly/a*b"})
    void oneThatGoesOnInOtherLettersIsNotWhole(String text) {
        assertThat(ShortLinks.in(text)).singleElement().matches(link -> !link.whole());
    }

    @Test
    void severalInOneTextAreAllFound() {
        assertThat(ShortLinks.in("bit.ly/a bit.ly/b\nhttps://t.ly/c")).hasSize(3);
    }

    @Property
    void anyTextIsSearchedWithoutHarm(@ForAll String before, @ForAll String after) {
        var text = before + " bit.ly/x1 " + after;
        assertThat(ShortLinks.in(text)).allSatisfy(link -> assertThat(text.substring(link.start(), link.end())).contains("/"))
                .extracting(ShortLinks.ShortLink::url).contains("https://bit.ly/x1");
    }
}
