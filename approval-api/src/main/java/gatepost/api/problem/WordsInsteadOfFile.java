package gatepost.api.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.Arrays;

/**
 * A form that sends words in the file's field. The framework casts what came to a file without looking, depending on how fast it
 * comes; that is the sender's slip and not a fault of ours.
 */
@Singleton
class WordsInsteadOfFile implements ExceptionHandler<ClassCastException, HttpResponse<Problem>> {

    private static final String BINDER = "NettyStreamingFileUploadBinder";

    private final Unexpected others;

    WordsInsteadOfFile(Unexpected others) {
        this.others = others;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<Problem> handle(HttpRequest request, ClassCastException thrown) {
        var binding = Arrays.stream(thrown.getStackTrace()).anyMatch(frame -> frame.getClassName().contains(BINDER));
        return binding ? Problem.of(HttpStatus.UNPROCESSABLE_ENTITY, "No picture came with this. Choose one and try again.").response()
                : others.handle(request, thrown);
    }
}
