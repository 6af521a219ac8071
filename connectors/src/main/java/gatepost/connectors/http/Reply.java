package gatepost.connectors.http;

import java.net.http.HttpHeaders;
import java.util.OptionalLong;

/**
 * What a network answered.
 *
 * @param status  HTTP status
 * @param headers as they came
 * @param body    decoded as UTF-8; empty when there was none
 */
public record Reply(int status, HttpHeaders headers, String body) {

    /** Whether the status says that the request was carried out. */
    public boolean successful() {
        return status >= 200 && status < 300;
    }

    /** A header that holds a whole number; empty when it is missing or holds something else. */
    public OptionalLong number(String header) {
        try {
            return headers.firstValueAsLong(header);
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** The status only: bodies hold people's words. */
    @Override
    public String toString() {
        return "Reply[" + status + "]";
    }
}
