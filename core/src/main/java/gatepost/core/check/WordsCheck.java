package gatepost.core.check;

import java.util.List;
import java.util.UUID;

/** Looks at the words of a draft. It may throw or take long: whoever runs it holds the post then. */
public interface WordsCheck {

    /** Changes whenever the same words could get other findings. */
    String version();

    /** Everything found, in no order. */
    List<Found> run(UUID schoolId, WordsInput input);
}
