package gatepost.core.account;

import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HybridConfig;
import gatepost.core.shared.KeyFolder;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** The pair of keys around credentials. A process that only seals needs the public one alone; only who has neither makes a pair. */
@Singleton
class CredentialKeys {

    private static final String PUBLIC = "credentials-public";
    private static final String PRIVATE = "credentials-private";

    private final KeyFolder keys;

    CredentialKeys(KeyFolder keys) throws GeneralSecurityException {
        this.keys = keys;
        HybridConfig.register();
        if (!keys.has(PUBLIC) && !keys.has(PRIVATE)) {
            keys.keep(PRIVATE, KeysetHandle.generateNew(KeyTemplates.get("DHKEM_X25519_HKDF_SHA256_HKDF_SHA256_AES_256_GCM")));
        }
        if (!keys.has(PUBLIC)) {
            keys.keep(PUBLIC, keys.read(PRIVATE).getPublicKeysetHandle());
        }
    }

    <T> T publicPart(Class<T> primitive) throws GeneralSecurityException {
        return keys.read(PUBLIC).getPrimitive(RegistryConfiguration.get(), primitive);
    }

    <T> T privatePart(Class<T> primitive) throws GeneralSecurityException {
        return keys.read(PRIVATE).getPrimitive(RegistryConfiguration.get(), primitive);
    }

    /** Binds sealed credentials to one account of one school. */
    static byte[] binding(UUID schoolId, UUID accountId) {
        return ("credentials/" + schoolId + "/" + accountId).getBytes(StandardCharsets.US_ASCII);
    }
}
