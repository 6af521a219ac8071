package gatepost.core.account;

import com.google.crypto.tink.HybridDecrypt;
import gatepost.core.account.port.AccountAccess;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;

/** Opens sealed credentials. Only the worker uses it, and only where the worker runs does the private key need to be. */
@Singleton
public class CredentialOpener {

    private final SocialAccounts accounts;
    private final HybridDecrypt open;

    CredentialOpener(SocialAccounts accounts, CredentialKeys keys) throws GeneralSecurityException {
        this.accounts = accounts;
        this.open = keys.privatePart(HybridDecrypt.class);
    }

    /** What a connector needs to act for an account. */
    public AccountAccess access(SocialAccount account) {
        var sealed = accounts.sealedCredentials(account.schoolId(), account.id())
            .orElseThrow(() -> new IllegalStateException("Account " + account.id() + " has no credentials"));
        try {
            var credentials = CredentialFormat.read(open.decrypt(sealed.sealedCredentials(), CredentialKeys.binding(account.schoolId(), account.id())));
            return new AccountAccess(account.id(), account.remoteId(), account.handle(), credentials);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Credentials of account " + account.id() + " cannot be opened with this key", failed);
        }
    }
}
