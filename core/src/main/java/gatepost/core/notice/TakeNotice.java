package gatepost.core.notice;

import gatepost.core.shared.Ids;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;

/** Takes in what Meta sends, after verifying who sent it and before looking at it. */
@Singleton
public class TakeNotice {

    private final NetworkNotices notices;
    private final Clock clock;
    private final String appSecret;
    private final String verifyToken;

    /**
     * @param appSecret   of the app that the pages were connected with; empty where nothing is taken in
     * @param verifyToken by which Meta's first call is recognised
     */
    TakeNotice(NetworkNotices notices, Clock clock, @Value("${gatepost.notices.meta.app-secret:}") String appSecret,
               @Value("${gatepost.notices.meta.verify-token:}") String verifyToken) {
        this.notices = notices;
        this.clock = clock;
        this.appSecret = appSecret;
        this.verifyToken = verifyToken;
    }

    /** Whether whoever asks knows the token that was agreed on. */
    public boolean knows(String token) {
        return !verifyToken.isEmpty()
                && MessageDigest.isEqual(verifyToken.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Keeps a notice for the worker.
     *
     * @param raw the body's bytes as they came, of which the signature is made
     * @return whether it was signed by the app; otherwise nothing is kept
     */
    public boolean handle(byte[] raw, String signature) {
        if (appSecret.isEmpty() || !MetaSignature.fits(appSecret, raw, signature)) {
            return false;
        }
        keep(raw);
        return true;
    }

    /** Apart from the verifying: nobody who cannot sign holds a connection of the database. */
    @Transactional
    void keep(byte[] raw) {
        notices.save(new NetworkNotice(Ids.next(), clock.instant(), new String(raw, StandardCharsets.UTF_8)));
    }
}
