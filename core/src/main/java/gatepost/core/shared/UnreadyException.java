package gatepost.core.shared;

import java.util.List;

/** The request is understood but something a person can put right stands in the way; nothing was changed. */
public final class UnreadyException extends RuntimeException {

    private final transient List<Issue> issues;

    public UnreadyException(List<Issue> issues) {
        super(issues.stream().map(Issue::key).distinct().toList().toString());
        this.issues = List.copyOf(issues);
    }

    public UnreadyException(Issue issue) {
        this(List.of(issue));
    }

    public List<Issue> issues() {
        return issues;
    }
}
