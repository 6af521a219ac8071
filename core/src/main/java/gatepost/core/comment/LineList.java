package gatepost.core.comment;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.util.List;

/** Keeps a short list of one-line texts in one column, a line each. */
@Singleton
class LineList implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToPersistedValue(List<String> lines, ConversionContext context) {
        return joined(lines);
    }

    static String joined(List<String> lines) {
        return String.join("\n", lines);
    }

    @Override
    public List<String> convertToEntityValue(String column, ConversionContext context) {
        return column.lines().toList();
    }
}
