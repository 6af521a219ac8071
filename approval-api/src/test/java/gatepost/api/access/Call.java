package gatepost.api.access;

import gatepost.api.testing.Browser;
import gatepost.api.testing.Browser.Answer;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/** A call that is complete and correct, so that an answer says something about the caller and not about the call. */
record Call(String method, String path, String contentType, BodyPublisher body) {

    static Call plain(String method, String path) {
        return new Call(method, path, "", BodyPublishers.noBody());
    }

    static Call json(String method, String path, String body) {
        return new Call(method, path, "application/json", BodyPublishers.ofString(body));
    }

    Answer by(Browser browser) {
        var request = browser.request(path).method(method, body);
        return browser.exchange(contentType.isEmpty() ? request : request.header("Content-Type", contentType));
    }
}
