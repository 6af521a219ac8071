package gatepost.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HouseTest {

    @Test
    void aPackageThatHoldsNoClassIsNoticed() {
        var house = House.planted("modules");
        house.part("api");
        house.everyNameStandsForSomething();
        house.part("ap");
        assertThatThrownBy(house::everyNameStandsForSomething).isInstanceOf(AssertionError.class).hasMessageContaining("modules.ap");
    }

    @Test
    void aClassThatDoesNotExistIsNoticed() {
        var house = House.planted("modules");
        house.type("attic.Box");
        house.everyNameStandsForSomething();
        house.type("attic.Chest");
        assertThatThrownBy(house::everyNameStandsForSomething).isInstanceOf(AssertionError.class).hasMessageContaining("attic.Chest");
    }

    @Test
    void whatIsGeneratedIsLeftOutOfWhatPeopleWrote() {
        var product = House.product();
        assertThat(product.compiled()).anyMatch(it -> it.getName().contains(".$"));
        assertThat(product.written()).noneMatch(it -> it.getName().contains(".$"));
    }
}
