package gatepost.core.account;

import com.google.crypto.tink.HybridEncrypt;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** Seals credentials with a public key: whoever seals them cannot open them again (A7). */
@Singleton
public class CredentialSealer {

    private final HybridEncrypt seal;

    CredentialSealer(CredentialKeys keys) throws GeneralSecurityException {
        this.seal = keys.publicPart(HybridEncrypt.class);
    }

    /** The credentials as only the worker can read them, for this one account. */
    public byte[] seal(UUID schoolId, UUID accountId, Credentials credentials) {
        try {
            return seal.encrypt(CredentialFormat.write(credentials), CredentialKeys.binding(schoolId, accountId));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Credentials of account " + accountId + " cannot be sealed", failed);
        }
    }
}
