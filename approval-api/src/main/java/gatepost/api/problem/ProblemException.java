package gatepost.api.problem;

import io.micronaut.http.HttpStatus;

/** An answer other than the one asked for, with a sentence for people. */
public final class ProblemException extends RuntimeException {

    private final HttpStatus status;

    public ProblemException(HttpStatus status, String sentence) {
        super(sentence);
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }
}
