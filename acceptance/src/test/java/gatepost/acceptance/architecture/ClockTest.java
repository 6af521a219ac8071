package gatepost.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClockTest {

    @Test
    void onlyTheClockBeanAsksTheMachine() {
        var product = House.product();
        product.obeys(ClockRules.onlyTheClockBeanAsksTheMachine(product));
    }

    @Test
    void everyOtherWayToAskIsFound() {
        var planted = House.planted("clock");
        assertThat(planted.reproach(ClockRules.onlyTheClockBeanAsksTheMachine(planted)))
                .contains("instant()", "today()", "inLondon()", "clock()", "seconds()", "source()", "millis()", "date()", "calendar()")
                .doesNotContain("asItShould");
    }
}
