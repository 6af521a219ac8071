package gatepost.worker.picture.child;

/**
 * The file is not taken in; trying again changes nothing.
 *
 * @param sentence for the person who chose the file: what is wrong and what to do
 */
public record Refused(String sentence) implements LookOutcome, RenderOutcome, ReadOutcome {
}
