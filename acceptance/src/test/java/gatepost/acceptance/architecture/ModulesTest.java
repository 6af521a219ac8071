package gatepost.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModulesTest {

    private final House product = House.product();
    private final House planted = House.planted("modules");

    @Test
    void modulesKnowOnlyWhatTheyMay() {
        product.obeys(ModuleRules.modulesKnowOnlyWhatTheyMay(product));
        assertThat(planted.reproach(ModuleRules.modulesKnowOnlyWhatTheyMay(planted))).contains("api.Eavesdropper");
    }

    @Test
    void everyClassLivesInAModule() {
        product.obeys(ModuleRules.everyClassLivesInAModule(product));
        assertThat(planted.reproach(ModuleRules.everyClassLivesInAModule(planted))).contains("attic.Box").doesNotContain("Eavesdropper");
    }

    @Test
    void nothingSpeaksToANetworkPastThePort() {
        product.obeys(ModuleRules.nothingSpeaksToANetworkPastThePort(product));
        assertThat(planted.reproach(ModuleRules.nothingSpeaksToANetworkPastThePort(planted))).contains("Eavesdropper");
    }
}
