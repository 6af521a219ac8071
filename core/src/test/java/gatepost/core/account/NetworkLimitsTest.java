package gatepost.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkLimitsTest {

    @ParameterizedTest(name = "X counts [{0}] as {1}")
    @CsvSource(delimiter = '|', value = {
        "Sports day|10",
        "Diwrnod chwaraeon ŵŷâ|21",
        "https://www.oakfield.sch.uk/news/2026/sports-day-results-and-all-the-photographs|23",
        "Results: https://oakfield.sch.uk/a and https://oakfield.sch.uk/b|60",
        "\uD83C\uDFC5|2",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66|2",
        "運動会|6",
        "''|0"
    })
    void xWeighsLinksEmojiAndWideLetters(String text, int weighted) {
        assertThat(NetworkLimits.length(Network.X, text)).isEqualTo(weighted);
    }

    @Test
    void aComposedAndADecomposedLetterWeighTheSameOnX() {
        assertThat(NetworkLimits.length(Network.X, "caf\u00e9")).isEqualTo(NetworkLimits.length(Network.X, "cafe\u0301"));
    }

    @Test
    void anXPostMayWeighExactly280() {
        var limits = NetworkLimits.of(Network.X);
        assertThat(NetworkLimits.length(Network.X, "a".repeat(280))).isEqualTo(limits.maxLength());
        assertThat(NetworkLimits.length(Network.X, "a".repeat(281))).isGreaterThan(limits.maxLength());
    }

    @Test
    void aTextFarTooLongIsStillCounted() {
        assertThat(NetworkLimits.length(Network.X, "word ".repeat(20_000).trim())).isEqualTo(99_999);
    }

    @Test
    void facebookCountsCharactersAsPeopleDo() {
        assertThat(NetworkLimits.length(Network.FACEBOOK, "Well done \uD83C\uDFC5")).isEqualTo(11);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Well done|9",
        "see https://www.oakfield.sch.uk/news/a-very-long-address-indeed now|31",
        "see oakfield.sch.uk|19",
        "with @oakfield@school.example and @jo|22",
        "write to office@oakfield.example|32",
        "👩‍👩‍👧 🏅|3"
    })
    void mastodonCountsLinksAs23ServersAsNothingAndWhatLooksLikeOneCharacterAsOne(String text, int length) {
        assertThat(NetworkLimits.length(Network.MASTODON, text)).isEqualTo(length);
    }

    @Test
    void xTakesFourPicturesAndFacebookTen() {
        assertThat(NetworkLimits.of(Network.X).maxPictures()).isEqualTo(4);
        assertThat(NetworkLimits.of(Network.FACEBOOK).maxPictures()).isEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource(Network.class)
    void everyNetworkHasLimits(Network network) {
        var limits = NetworkLimits.of(network);
        assertThat(limits.maxLength()).isPositive();
        assertThat(limits.maxPictures()).isPositive();
        assertThat(limits.maxAltText()).isGreaterThanOrEqualTo(1_000);
    }
}
