package gatepost.connectors;

import gatepost.connectors.StubNetwork.Request;
import gatepost.core.account.port.AccountAccess;
import gatepost.core.account.port.Connector;
import gatepost.core.account.port.RemoteKind;
import gatepost.core.account.port.RemoteRef;
import java.util.List;

/** Everything that the connectors change on a network. */
enum Write {
    FACEBOOK_STAGE(Networks.FACEBOOK, "POST", "/v24.0/1001/photos") {
        @Override
        Object call(Connector connector, AccountAccess access) {
            return Accounts.hand(connector, access, Accounts.PICTURE);
        }
    },
    FACEBOOK_PUBLISH(Networks.FACEBOOK, "POST", "/v24.0/1001/feed") {
        @Override
        Object call(Connector connector, AccountAccess access) {
            return connector.publish(access, Accounts.POST, List.of(photo("51"), photo("52")));
        }
    },
    FACEBOOK_REMOVE(Networks.FACEBOOK, "DELETE", "/v24.0/1001_77") {
        @Override
        Object call(Connector connector, AccountAccess access) {
            return connector.remove(access, new RemoteRef(RemoteKind.POST, "1001_77"));
        }
    },
    FACEBOOK_HIDE(Networks.FACEBOOK, "POST", "/v24.0/c1") {
        @Override
        Object call(Connector connector, AccountAccess access) {
            return connector.setHidden(access, "c1", true);
        }
    },
    X_STAGE(Networks.X, "POST", "/2/media/upload") {
        @Override
        Object call(Connector connector, AccountAccess access) {
            return Accounts.hand(connector, access, Accounts.PICTURE);
        }
    },
    X_ALT_TEXT(Networks.X, "POST", "/2/media/metadata") {
        @Override
        Object call(Connector connector, AccountAccess access) {
            return Accounts.hand(connector, access, Accounts.PICTURE);
        }
    },
    X_PUBLISH(Networks.X, "POST", "/2/tweets") {
        @Override
        Object call(Connector connector, AccountAccess access) {
            return connector.publish(access, Accounts.POST, List.of(media("55"), media("56")));
        }
    },
    X_THREAD_PUBLISH(Networks.X, "POST", "/2/tweets") {
        @Override
        Object call(Connector connector, AccountAccess access) {
            return connector.publish(access, Accounts.FURTHER, List.of());
        }
    },
    X_REMOVE(Networks.X, "DELETE", "/2/tweets/77") {
        @Override
        Object call(Connector connector, AccountAccess access) {
            return connector.remove(access, new RemoteRef(RemoteKind.POST, "77"));
        }
    },
    X_HIDE(Networks.X, "PUT", "/2/tweets/88/hidden") {
        @Override
        Object call(Connector connector, AccountAccess access) {
            return connector.setHidden(access, "88", true);
        }
    },
    MASTODON_STAGE(Networks.MASTODON, "POST", "/api/v2/media") {
        @Override
        Object call(Connector connector, AccountAccess access) {
            return Accounts.hand(connector, access, Accounts.PICTURE);
        }
    },
    MASTODON_PUBLISH(Networks.MASTODON, "POST", "/api/v1/statuses") {
        @Override
        Object call(Connector connector, AccountAccess access) {
            return connector.publish(access, Accounts.POST, List.of(media("55"), media("56")));
        }
    },
    MASTODON_REMOVE(Networks.MASTODON, "DELETE", "/api/v1/statuses/77") {
        @Override
        Object call(Connector connector, AccountAccess access) {
            return connector.remove(access, new RemoteRef(RemoteKind.POST, "77"));
        }
    },
    WORDPRESS_STAGE(Networks.WORDPRESS, "POST", "/wp-json/wp/v2/media") {
        @Override
        Object call(Connector connector, AccountAccess access) {
            return Accounts.hand(connector, access, Accounts.PICTURE);
        }
    },
    WORDPRESS_PUBLISH(Networks.WORDPRESS, "POST", "/wp-json/wp/v2/posts") {
        @Override
        Object call(Connector connector, AccountAccess access) {
            return connector.publish(access, Accounts.POST, List.of(photo("55"), photo("56")));
        }
    },
    WORDPRESS_REMOVE(Networks.WORDPRESS, "DELETE", "/wp-json/wp/v2/posts/77") {
        @Override
        Object call(Connector connector, AccountAccess access) {
            return connector.remove(access, new RemoteRef(RemoteKind.POST, "77"));
        }
    },
    WORDPRESS_REMOVE_PICTURE(Networks.WORDPRESS, "DELETE", "/wp-json/wp/v2/media/55") {
        @Override
        Object call(Connector connector, AccountAccess access) {
            return connector.remove(access, photo("55"));
        }
    },
    WORDPRESS_HIDE(Networks.WORDPRESS, "POST", "/wp-json/wp/v2/comments/88") {
        @Override
        Object call(Connector connector, AccountAccess access) {
            return connector.setHidden(access, "88", true);
        }
    },
    INSTAGRAM_STAGE(Networks.INSTAGRAM, "POST", "/v24.0/4004/media") {
        @Override
        Object call(Connector connector, AccountAccess access) {
            return Accounts.hand(connector, access, Accounts.PICTURE);
        }
    },
    INSTAGRAM_CAROUSEL(Networks.INSTAGRAM, "POST", "/v24.0/4004/media") {
        @Override
        Object call(Connector connector, AccountAccess access) {
            return connector.stage(access, Accounts.POST, List.of(container("55"), container("56")));
        }
    },
    INSTAGRAM_PUBLISH(Networks.INSTAGRAM, "POST", "/v24.0/4004/media_publish") {
        @Override
        Object call(Connector connector, AccountAccess access) {
            return connector.publish(access, Accounts.POST, List.of(container("55"), container("56"), container("57")));
        }
    },
    INSTAGRAM_REMOVE(Networks.INSTAGRAM, "DELETE", "/v24.0/77") {
        @Override
        Object call(Connector connector, AccountAccess access) {
            return connector.remove(access, new RemoteRef(RemoteKind.POST, "77"));
        }
    },
    INSTAGRAM_HIDE(Networks.INSTAGRAM, "POST", "/v24.0/88") {
        @Override
        Object call(Connector connector, AccountAccess access) {
            return connector.setHidden(access, "88", true);
        }
    };

    final Networks network;
    private final String method;
    private final String path;

    Write(Networks network, String method, String path) {
        this.network = network;
        this.method = method;
        this.path = path;
    }

    abstract Object call(Connector connector, AccountAccess access);

    /** Whether a request is this write. */
    boolean is(Request request) {
        return request.method().equals(method) && request.path().split("\\?")[0].equals(path);
    }

    /** The one call that must never be repeated. */
    boolean irreversible() {
        return name().endsWith("_PUBLISH");
    }

    private static RemoteRef photo(String id) {
        return new RemoteRef(RemoteKind.PHOTO, id);
    }

    private static RemoteRef container(String id) {
        return new RemoteRef(RemoteKind.CONTAINER, id);
    }

    private static RemoteRef media(String id) {
        return new RemoteRef(RemoteKind.MEDIA, id);
    }
}
