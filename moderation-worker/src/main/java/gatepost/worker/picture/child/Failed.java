package gatepost.worker.picture.child;

/**
 * The work was not done: the child died, hung or could not start. The post is held; trying again may help.
 *
 * @param reason for operators, without anything personal
 */
public record Failed(String reason) implements LookOutcome, RenderOutcome, ReadOutcome {
}
