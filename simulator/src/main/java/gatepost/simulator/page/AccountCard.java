package gatepost.simulator.page;

/**
 * An account on a list.
 *
 * @param path where its page is
 * @param subtitle for example the handle
 * @param posts how many the public can see now
 */
public record AccountCard(String name, String subtitle, String path, int posts) {}
