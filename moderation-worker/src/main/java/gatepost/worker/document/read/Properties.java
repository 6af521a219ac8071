package gatepost.worker.document.read;

import gatepost.core.document.Page;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tika.metadata.Metadata;

/** What a file tells about itself and its author besides its words. It leaves the school with the file, so it is checked like them. */
final class Properties {

    private static final Set<String> TOLD = Set.of("dc:title", "dc:creator", "dc:subject", "dc:description", "dc:contributor", "dc:publisher",
            "meta:keyword", "meta:last-author", "w:Comments", "w:comments", "cp:category", "extended-properties:Company",
            "extended-properties:Manager");
    private static final Set<String> ADDED = Set.of("custom:", "pdf:docinfo:custom:");

    private Properties() {
    }

    static Optional<Page> of(Metadata metadata) {
        var lines = Arrays.stream(metadata.names()).filter(Properties::told).sorted().flatMap(name -> Arrays.stream(metadata.getValues(name)))
                .map(String::strip).filter(value -> !value.isEmpty()).distinct().collect(Collectors.joining("\n"));
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Page("Properties of the file", lines));
    }

    private static boolean told(String name) {
        return TOLD.contains(name) || ADDED.stream().anyMatch(name::startsWith);
    }
}
