package gatepost.acceptance.architecture.planted.domain.core.takedown;

/** What no feature may see. */
public class Removal {
}
