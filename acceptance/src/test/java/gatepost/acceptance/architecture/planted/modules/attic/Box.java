package gatepost.acceptance.architecture.planted.modules.attic;

/** Breaks: every class lives in a module. */
class Box {
}
