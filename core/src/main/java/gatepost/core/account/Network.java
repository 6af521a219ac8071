package gatepost.core.account;

/** A social network on which a school keeps an account. */
public enum Network {
    FACEBOOK("Facebook"),
    INSTAGRAM("Instagram"),
    X("X"),
    MASTODON("Mastodon"),
    WORDPRESS("WordPress");

    private final String label;

    Network(String label) {
        this.label = label;
    }

    /** The name people know it by. */
    public String label() {
        return label;
    }
}
