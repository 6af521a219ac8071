package gatepost.api.access;

import gatepost.api.testing.Browser;
import gatepost.api.testing.Browser.Answer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** A call that is complete and correct, so that an answer says something about the caller and not about the call. */
record Call(String method, String path, Map<String, String> headers, BodyPublisher body) {

    static Call plain(String method, String path) {
        return new Call(method, path, Map.of(), BodyPublishers.noBody());
    }

    static Call json(String method, String path, String body) {
        return new Call(method, path, Map.of("Content-Type", "application/json"), BodyPublishers.ofString(body));
    }

    Answer by(Browser browser) {
        return browser.exchange(request(browser));
    }

    HttpRequest.Builder request(Browser browser) {
        var request = browser.request(path).method(method, body);
        headers.forEach(request::header);
        return request;
    }
}
