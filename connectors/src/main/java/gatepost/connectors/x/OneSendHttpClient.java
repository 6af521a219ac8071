package gatepost.connectors.x;

import gatepost.connectors.http.Message;
import gatepost.connectors.http.OtherAnswer;
import java.io.IOException;
import java.util.Map;
import twitter4j.HttpClient;
import twitter4j.HttpClientConfiguration;
import twitter4j.HttpParameter;
import twitter4j.HttpRequest;
import twitter4j.HttpResponse;
import twitter4j.HttpResponseListener;
import twitter4j.RequestMethod;
import twitter4j.TwitterException;
import twitter4j.auth.Authorization;

/**
 * Twitter4J's HTTP client over our own wire. The library's own stands on {@code HttpURLConnection}, which sends a POST a second time
 * when the connection drops after the first. Made by Twitter4J by name, see {@link XClients}.
 */
public final class OneSendHttpClient implements HttpClient {

    private static final Authorization NOBODY = null;
    private final HttpClientConfiguration configuration;

    /** Called by Twitter4J. */
    public OneSendHttpClient(HttpClientConfiguration configuration) {
        this.configuration = configuration;
    }

    @Override
    public HttpResponse request(HttpRequest request) throws TwitterException {
        if (!(request.getAuthorization() instanceof WiredAuthorization signed)) {
            throw new TwitterException("A call that nobody signed was not sent");
        }
        try {
            var reply = signed.wire().send(message(request, signed));
            if (!reply.successful()) {
                throw new TwitterException("X answered otherwise", new OtherAnswer(reply), reply.status());
            }
            return new Received(reply, configuration);
        } catch (IOException e) {
            throw new TwitterException("X did not answer", e);
        }
    }

    private static Message message(HttpRequest request, WiredAuthorization signed) throws TwitterException {
        var headers = Map.of("Authorization", signed.getAuthorizationHeader(request));
        var parameters = request.getParameters();
        if (parameters == null || parameters.length == 0) {
            return Message.of(request.getMethod().name(), request.getURL(), headers);
        }
        if (!HttpParameter.containsJson(parameters)) {
            throw new TwitterException("Only JSON is sent through Twitter4J");
        }
        return Message.of(request.getMethod().name(), request.getURL(), headers, "application/json",
            parameters[0].getJsonObject().toString());
    }

    @Override
    public HttpResponse request(HttpRequest request, HttpResponseListener listener) throws TwitterException {
        return request(request);
    }

    @Override
    public HttpResponse get(String url, HttpParameter[] parameters, Authorization authorization, HttpResponseListener listener)
        throws TwitterException {
        return request(new HttpRequest(RequestMethod.GET, url, parameters, authorization, Map.of()));
    }

    @Override
    public HttpResponse post(String url, HttpParameter[] parameters, Authorization authorization, HttpResponseListener listener)
        throws TwitterException {
        return request(new HttpRequest(RequestMethod.POST, url, parameters, authorization, Map.of()));
    }

    @Override
    public HttpResponse put(String url, HttpParameter[] parameters, Authorization authorization, HttpResponseListener listener)
        throws TwitterException {
        return request(new HttpRequest(RequestMethod.PUT, url, parameters, authorization, Map.of()));
    }

    @Override
    public HttpResponse delete(String url, HttpParameter[] parameters, Authorization authorization, HttpResponseListener listener)
        throws TwitterException {
        return request(new HttpRequest(RequestMethod.DELETE, url, parameters, authorization, Map.of()));
    }

    @Override
    public HttpResponse get(String url) throws TwitterException {
        return get(url, new HttpParameter[0], NOBODY, null);
    }

    @Override
    public HttpResponse post(String url) throws TwitterException {
        return post(url, new HttpParameter[0], NOBODY, null);
    }

    @Override
    public HttpResponse put(String url) throws TwitterException {
        return put(url, new HttpParameter[0], NOBODY, null);
    }

    @Override
    public HttpResponse delete(String url) throws TwitterException {
        return delete(url, new HttpParameter[0], NOBODY, null);
    }

    @Override
    public HttpResponse head(String url) throws TwitterException {
        return request(new HttpRequest(RequestMethod.HEAD, url, new HttpParameter[0], NOBODY, Map.of()));
    }

    @Override
    public void addDefaultRequestHeader(String name, String value) {
        throw new UnsupportedOperationException("Requests to X carry no other headers");
    }

    @Override
    public Map<String, String> getRequestHeaders() {
        return Map.of();
    }
}
