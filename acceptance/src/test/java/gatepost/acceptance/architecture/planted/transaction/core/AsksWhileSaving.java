package gatepost.acceptance.architecture.planted.transaction.core;

import io.micronaut.transaction.annotation.Transactional;
import java.util.List;

/** Breaks: asks a network in a transaction, behind a method of its own and an interface. */
class AsksWhileSaving {
    private final Desk desk;

    AsksWhileSaving(Desk desk) {
        this.desk = desk;
    }

    @Transactional
    void handle() {
        ask();
    }

    private void ask() {
        List.of(desk).forEach(Desk::ask);
    }
}
