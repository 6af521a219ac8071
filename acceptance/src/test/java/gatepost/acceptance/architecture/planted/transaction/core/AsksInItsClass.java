package gatepost.acceptance.architecture.planted.transaction.core;

import jakarta.transaction.Transactional;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Breaks: asks a network in a transaction that its class declares. */
@Transactional
class AsksInItsClass {
    void handle(HttpClient client, HttpRequest request) throws Exception {
        client.send(request, HttpResponse.BodyHandlers.discarding());
    }
}
