package gatepost.connectors;

import gatepost.connectors.StubNetwork.Answer;
import gatepost.connectors.StubNetwork.Reaction;
import gatepost.connectors.StubNetwork.Request;
import gatepost.core.account.port.AccountAccess;
import gatepost.core.account.port.Connector;
import java.net.URI;

/** The networks at their best: what they answer when all goes well. */
enum Networks {
    FACEBOOK {
        @Override
        Connector connector(URI base) {
            return Accounts.facebook(base);
        }

        @Override
        AccountAccess access(URI base) {
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
        AccountAccess access(URI base) {
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
    },
    MASTODON {
        @Override
        Connector connector(URI base) {
            return Accounts.mastodonConnector();
        }

        @Override
        AccountAccess access(URI base) {
            return Accounts.mastodon(base);
        }

        @Override
        Reaction well(Request request) {
            return Answer.json(200, "{\"id\":\"77\",\"url\":\"https://mastodon.example/@oakfield/77\",\"visibility\":\"public\"}");
        }
    },
    WORDPRESS {
        @Override
        Connector connector(URI base) {
            return Accounts.wordPressConnector();
        }

        @Override
        AccountAccess access(URI base) {
            return Accounts.wordPress(base);
        }

        @Override
        Reaction well(Request request) {
            if (request.method().equals("DELETE")) {
                return Answer.json(200, "{\"deleted\":true,\"previous\":{}}");
            }
            return Answer.json(request.path().endsWith("/88") ? 200 : 201, "{\"id\":77,\"status\":\"hold\","
                + "\"link\":\"https://oakfield.example/sports-day/\",\"source_url\":\"https://oakfield.example/p.jpg\"}");
        }
    },
    INSTAGRAM {
        @Override
        Connector connector(URI base) {
            return Accounts.instagram(base);
        }

        @Override
        AccountAccess access(URI base) {
            return Accounts.INSTAGRAM;
        }

        @Override
        Reaction well(Request request) {
            return Answer.json(200, request.path().contains("content_publishing_limit")
                ? "{\"data\":[{\"quota_usage\":3,\"config\":{\"quota_total\":100,\"quota_duration\":86400}}]}"
                : "{\"id\":\"77\",\"status_code\":\"FINISHED\",\"success\":true,\"permalink\":\"https://www.instagram.com/p/77/\"}");
        }
    };

    abstract Connector connector(URI base);

    /** @param base where the network is: on networks that anybody may run it is part of the account */
    abstract AccountAccess access(URI base);

    abstract Reaction well(Request request);
}
