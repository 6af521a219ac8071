package gatepost.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TransactionTest {

    @Test
    void noNetworkIsCalledWhileATransactionIsOpen() {
        House.product().obeys(TransactionRules.noNetworkCallInATransaction());
    }

    @Test
    void thePlantedCallsAreFoundAndTheOneAfterItsTransactionIsNot() {
        assertThat(House.planted("transaction").reproach(TransactionRules.noNetworkCallInATransaction()))
                .contains("AsksWhileSaving.handle", "AsksInItsClass.handle", "AsksInLambda.handle", "AsksByHand.handle")
                .contains("Desk.ask() -> gatepost.core.account.port.Connector").doesNotContain("AsksAfterSaving");
    }

    @Test
    void theLibrariesThatCountAsNetworkAreThoseTheConnectorsUse() {
        assertThat(House.product().written().stream().flatMap(it -> it.getDirectDependenciesFromSelf().stream())
                .map(it -> it.getTargetClass().getPackageName()).distinct()).contains("java.net.http", "com.restfb", "twitter4j");
    }

    @Test
    void transactionsAreFoundInTheProduct() {
        assertThat(House.product().written().stream().flatMap(it -> it.getCodeUnits().stream())
                .filter(it -> TransactionRules.inTransaction(it).findAny().isPresent()))
                .extracting(it -> it.getOwner().getSimpleName()).contains("StartSending", "DecideSubmission", "LogComment");
    }
}
