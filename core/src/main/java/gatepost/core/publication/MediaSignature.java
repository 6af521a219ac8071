package gatepost.core.publication;

import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.mac.MacConfig;
import gatepost.core.shared.KeyFolder;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Signs the addresses of renditions that networks may fetch, so that a made-up one is not even looked up. */
@Singleton
class MediaSignature {

    private static final String KEY = "media-links";

    private final Mac mac;

    MediaSignature(KeyFolder keys) throws GeneralSecurityException {
        MacConfig.register();
        if (!keys.has(KEY)) {
            keys.keep(KEY, KeysetHandle.generateNew(KeyTemplates.get("HMAC_SHA256_256BITTAG")));
        }
        this.mac = keys.read(KEY).getPrimitive(RegistryConfiguration.get(), Mac.class);
    }

    String of(String name, long expires) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.computeMac(signed(name, expires)));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("An address cannot be signed", failed);
        }
    }

    /** Compares in constant time. */
    boolean fits(String name, long expires, String signature) {
        try {
            mac.verifyMac(Base64.getUrlDecoder().decode(signature), signed(name, expires));
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            return false;
        }
    }

    private static byte[] signed(String name, long expires) {
        return (name + "?" + expires).getBytes(StandardCharsets.UTF_8);
    }
}
