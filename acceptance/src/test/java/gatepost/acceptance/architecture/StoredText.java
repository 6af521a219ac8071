package gatepost.acceptance.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** The texts a class carries: its literals and the values of its annotations, with constants already joined by the compiler. */
final class StoredText {

    private StoredText() {
    }

    static List<String> of(JavaClass type) {
        var source = type.getSource().orElseThrow(() -> new IllegalArgumentException(type.getName() + " was not read from a file")).getUri();
        try (var in = source.toURL().openStream()) {
            return StreamSupport.stream(ClassFile.of().parse(in.readAllBytes()).constantPool().spliterator(), false)
                    .filter(Utf8Entry.class::isInstance).map(it -> ((Utf8Entry) it).stringValue()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A condition under which every such text is a violation. */
    static ArchCondition<JavaClass> containNo(String what, Predicate<String> such) {
        return new ArchCondition<>("contain no " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                of(type).stream().filter(such).forEach(text ->
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " contains " + what + ": " + text.strip())));
            }
        };
    }
}
