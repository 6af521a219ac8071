package gatepost.simulator.page;

/**
 * The words in which networks differ.
 *
 * @param network name of the network, also the style of its pages
 * @param title name as people write it
 * @param comment what an answer to a post is called: comment, reply
 * @param insider label of the view that shows what is hidden
 * @param hidden note on a hidden comment
 * @param hiddenExplained what hiding means on this network, after "1 comment is hidden: "
 * @param authorView whether the network goes on showing a hidden comment to its author
 */
public record Wording(
    String network,
    String title,
    String comment,
    String insider,
    String hidden,
    String hiddenExplained,
    boolean authorView) {}
