package gatepost.core.account.port;

/** Kinds of things a publication leaves on a network; a takedown confirms each of them. */
public enum RemoteKind {
    POST,
    /** A further part of a thread, which answers the part before it. */
    PART,
    PHOTO,
    /** A picture that the network forgets by itself when no post uses it. */
    MEDIA,
    /** What will become a post, or a part of one, when it is published, and is forgotten by itself otherwise. */
    CONTAINER
}
