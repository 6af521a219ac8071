package gatepost.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.roll.Roster;
import gatepost.core.text.pupil.RosterIndex;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikeLinksTest {

    private static final TextScanner SCANNER = TextScanner.of(Known.of(RosterIndex.of(new Roster(List.of())))
            .with(Set.of(), Set.of("https://www.willowbrook.sch.uk"), Set.of()));

    @ParameterizedTest
    @ValueSource(strings = {"https://xn--80ak6aa92e.com/login", "https://\u0430\u0440\u0440\u04cf\u0435.com", "https://f\u0430cebook.com/page", "https://rnicrosoft.com",
        "https://paypa1.com", "https://wi11owbrook.sch.uk/fees", "https://www.g\u006f\u043fgle.com"})
    void whatLooksLikeAnotherSiteIsReported(String link) {
        assertThat(SCANNER.scan("Pay here: " + link + " today", false)).extracting(TextFinding::code).containsExactly(FindingCode.LINK_RISK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.willowbrook.sch.uk/news", "https://willowbrook.sch.uk", "https://www.bbc.co.uk/bitesize", "https://m\u00fcnchen.de",
        "https://www.gov.uk/school-holidays", "https://www.facebook.com/willowbrook", "https://en.wikipedia.org/wiki/Zebra", "https://corner-shop.co.uk"})
    void whatIsWhatItLooksLikeIsNot(String link) {
        assertThat(SCANNER.scan("Look here: " + link + " today", false)).isEmpty();
    }
}
