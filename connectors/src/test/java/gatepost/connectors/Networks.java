package gatepost.connectors;

import gatepost.connectors.StubNetwork.Answer;
import gatepost.connectors.StubNetwork.Reaction;
import gatepost.connectors.StubNetwork.Request;
import gatepost.core.account.port.AccountAccess;
import gatepost.core.account.port.Connector;
import java.net.URI;

/** The two networks at their best: what they answer when all goes well. */
enum Networks {
    FACEBOOK {
        @Override
        Connector connector(URI base) {
            return Accounts.facebook(base);
        }

        @Override
        AccountAccess access() {
            return Accounts.FACEBOOK;
        }

        @Override
        Reaction well(Request request) {
            if (request.method().equals("DELETE") || request.path().endsWith("/c1")) {
                return Answer.json(200, "{\"success\":true}");
            }
            return Answer.json(200, "{\"id\":\"1001_77\",\"permalink_url\":\"https://www.facebook.com/1001/posts/77\"}");
        }
    },
    X {
        @Override
        Connector connector(URI base) {
            return Accounts.x(base);
        }

        @Override
        AccountAccess access() {
            return Accounts.X;
        }

        @Override
        Reaction well(Request request) {
            return switch (request.method() + " " + request.path().replaceAll("\\d{2,}", "N")) {
                case "POST /2/tweets" -> Answer.json(201, "{\"data\":{\"id\":\"9007199254740993\",\"text\":\"…\"}}");
                case "DELETE /2/tweets/N" -> Answer.json(200, "{\"data\":{\"deleted\":true}}");
                case "PUT /2/tweets/N/hidden" -> Answer.json(200, "{\"data\":{\"hidden\":true}}");
                default -> Answer.json(200, "{\"data\":{\"id\":\"55\",\"media_key\":\"3_55\"}}");
            };
        }
    };

    abstract Connector connector(URI base);

    abstract AccountAccess access();

    abstract Reaction well(Request request);
}
