package gatepost.core.account.port;

/** Kinds of things a publication leaves on a network; a takedown confirms each of them. */
public enum RemoteKind {
    POST,
    PHOTO,
    MEDIA
}
