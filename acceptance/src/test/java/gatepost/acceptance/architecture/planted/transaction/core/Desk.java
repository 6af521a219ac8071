package gatepost.acceptance.architecture.planted.transaction.core;

/** Hides from its callers who answers. */
interface Desk {
    void ask();
}
