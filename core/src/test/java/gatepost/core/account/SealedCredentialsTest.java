package gatepost.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.HybridDecrypt;
import gatepost.core.shared.Actor;

import gatepost.core.testing.DatabaseTest;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.exceptions.DataAccessException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealedCredentialsTest extends DatabaseTest {

    private static final Credentials CREDENTIALS = new Credentials(Map.of("token", "s3cret-token", "appSecret", "ünïcode"));

    @Test
    void whatWasSealedIsOpenedForTheConnector() {
        var account = connect(newSchool(), "page-1");
        var access = bean(CredentialOpener.class).access(account);
        assertThat(access.credentials()).isEqualTo(CREDENTIALS);
        assertThat(access.remoteId()).isEqualTo("page-1");
    }

    @Test
    void accountsComeBackAsTheyWereConnected() {
        var school = newSchool();
        var account = connect(school, "page-1");
        assertThat(bean(SocialAccounts.class).findBySchoolIdAndId(school, account.id())).contains(account);
        assertThat(bean(SocialAccounts.class).findBySchoolIdOrderByNetworkAscAndNameAsc(school)).containsExactly(account);
        assertThat(bean(SocialAccounts.class).findBySchoolIdAndId(newSchool(), account.id())).isEmpty();
    }

    @Test
    void theDatabaseHoldsNoTokenInTheClear() {
        var account = connect(newSchool(), "page-1");
        assertThat(number("SELECT LOCATE('s3cret', sealed_credentials) FROM social_account WHERE id = ?", account.id())).isZero();
    }

    @Test
    void credentialsMovedToAnotherAccountDoNotOpen() {
        var school = newSchool();
        var one = connect(school, "page-1");
        var other = connect(school, "page-2");
        sql("UPDATE social_account SET sealed_credentials = (SELECT c FROM (SELECT sealed_credentials c FROM social_account WHERE id = ?) x) WHERE id = ?",
            one.id(), other.id());
        assertThatThrownBy(() -> bean(CredentialOpener.class).access(other)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAccountIsConnectedOnce() {
        var school = newSchool();
        connect(school, "page-1");
        assertThatThrownBy(() -> connect(school, "page-1")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void thePublicKeyAloneSealsAndCannotOpen() throws Exception {
        connect(newSchool(), "page-1");
        var keys = Path.of(setting("gatepost.keys"));
        var folder = Files.createTempDirectory("only-public");
        Files.copy(keys.resolve("credentials-public.key"), folder.resolve("credentials-public.key"));
        try (var sealingOnly = ApplicationContext.builder(Map.of(
            "gatepost.keys", folder.toString(), "gatepost.data", folder.resolveSibling("data").toString(),
            "datasources.default.url", setting("datasources.default.url"),
            "datasources.default.username", setting("datasources.default.username"),
            "datasources.default.password", setting("datasources.default.password"))).start()) {
            assertThat(sealingOnly.getBean(CredentialSealer.class).seal(UUID.randomUUID(), UUID.randomUUID(), CREDENTIALS)).isNotEmpty();
            assertThat(Files.list(folder)).hasSize(1);
            var keysOfSealer = sealingOnly.getBean(CredentialKeys.class);
            assertThatThrownBy(() -> keysOfSealer.privatePart(HybridDecrypt.class)).isInstanceOf(UncheckedIOException.class);
        }
    }

    private String setting(String name) {
        return context().getRequiredProperty(name, String.class);
    }

    private SocialAccount connect(UUID school, String remoteId) {
        return bean(ConnectAccount.class).connect(new Actor.Software(school), Network.FACEBOOK, remoteId, "School page", "school", CREDENTIALS);
    }
}
