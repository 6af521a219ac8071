package gatepost.simulator.webhook;

/**
 * One try at telling.
 *
 * @param changes how many it told of
 * @param forged whether its signature was wrong on purpose
 * @param status of the answer, 0 where none came
 */
record Delivery(int changes, boolean forged, int status) {}
