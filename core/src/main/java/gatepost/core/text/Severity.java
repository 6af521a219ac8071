package gatepost.core.text;

/** How much a finding holds a post up. */
public enum Severity {
    /** Has to be removed, or allowed by what the rules of its code ask for. */
    BLOCK,
    /** Has to be answered by a person. */
    ATTENTION,
    /** Is told, and holds nothing up. */
    ADVICE
}
