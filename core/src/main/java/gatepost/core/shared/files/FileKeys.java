package gatepost.core.shared.files;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import gatepost.core.shared.KeyFolder;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;

/** A key for every file, wrapped by one key of the installation. */
@Singleton
class FileKeys {

    private static final String WRAPPING_KEY = "files";

    private final Aead wrapping;

    FileKeys(KeyFolder keys) throws GeneralSecurityException {
        AeadConfig.register();
        StreamingAeadConfig.register();
        if (!keys.has(WRAPPING_KEY)) {
            keys.keep(WRAPPING_KEY, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        }
        this.wrapping = keys.read(WRAPPING_KEY).getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    KeysetHandle fresh() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
    }

    /** @param place what the file is bound to; it opens with the same only */
    byte[] wrap(KeysetHandle key, byte[] place) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, wrapping, place);
    }

    KeysetHandle unwrap(byte[] wrapped, byte[] place) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, wrapping, place);
    }

    static StreamingAead cipher(KeysetHandle key) throws GeneralSecurityException {
        return key.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }
}
