package gatepost.worker.account;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.AccountHealth;
import gatepost.core.account.AccountHealths;
import gatepost.core.account.Network;
import gatepost.core.account.RecordHealth;
import gatepost.worker.testing.PublishingSchool;
import gatepost.worker.testing.WorkerTest;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether people hear in time that an account can no longer be used. */
class CheckAccountsTest extends WorkerTest {

    private PublishingSchool school;
    private CheckAccounts checks;

    @Override
    protected boolean working() {
        return false;
    }

    @BeforeEach
    void openSchool() {
        school = newPublishingSchool();
        checks = new CheckAccounts(bean(AccountHealths.class), bean(AccountDesk.class), bean(RecordHealth.class), clock());
    }

    @Test
    void everyAccountIsAskedAboutOnceADay() {
        assertThat(due()).isEqualTo(Network.values().length);
        checks.round();
        assertThat(transaction(() -> bean(AccountHealths.class).ofSchool(school.id()))).filteredOn(health -> ours(health.accountId()))
                .hasSize(Network.values().length).allMatch(AccountHealth::well);
        assertThat(due()).isZero();
        clock().forward(Duration.ofHours(25));
        assertThat(due()).isEqualTo(Network.values().length);
    }

    @Test
    void aTokenThatRanOutIsToldInWordsAndForgottenWhenItIsGoodAgain() {
        var facebook = school.account(Network.FACEBOOK);
        networks().arm(Network.FACEBOOK, "read", "TOKEN_EXPIRED", 1);
        checks.check(facebook);
        assertThat(health()).satisfies(ill -> assertThat(ill.well()).isFalse())
                .satisfies(ill -> assertThat(ill.sentence()).contains("reconnect the page", "run out"));
        checks.check(facebook);
        assertThat(health().well()).isTrue();
        assertThat(audited(facebook.id())).containsSubsequence("ACCOUNT_NEEDS_RECONNECTING", "ACCOUNT_WELL_AGAIN");
    }

    @Test
    void aNetworkThatIsUnwellSaysNothingAboutItsAccounts() {
        networks().arm(Network.FACEBOOK, "read", "HTML_503", 1);
        checks.check(school.account(Network.FACEBOOK));
        assertThat(health().well()).isTrue();
    }

    @Test
    void accountsThatCannotBeOpenedDoNotKeepTheOthersFromTheirTurn() {
        sql("UPDATE social_account SET sealed_credentials = X'00' WHERE school_id = ? AND network = 'FACEBOOK'", school.id());
        checks.round();
        assertThat(due()).isZero();
    }

    private AccountHealth health() {
        return transaction(() -> bean(AccountHealths.class).of(school.id(), school.account(Network.FACEBOOK).id())).orElseThrow();
    }

    private long due() {
        return transaction(() -> bean(AccountHealths.class).due(clock().instant().minus(Duration.ofHours(24)), 1_000)).stream()
                .filter(account -> ours(account.id())).count();
    }

    /** The school's people have accounts of their own that stand on no network. */
    private boolean ours(UUID account) {
        return Stream.of(Network.values()).anyMatch(network -> school.account(network).id().equals(account));
    }
}
