package gatepost.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compiled classes under one root, laid out as the product is: the product itself, or a small one that breaks a rule on purpose. Rules
 * name packages and classes through it, so that the same rule judges both, and a name that stands for nothing is noticed.
 */
final class House {

    private static final String PLANTED = House.class.getPackageName() + ".planted.";
    private static final JavaClasses PRODUCT = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("gatepost");

    private final String root;
    private final JavaClasses compiled;
    private final JavaClasses written;
    private final Set<String> namedParts = new TreeSet<>();
    private final Set<String> namedTypes = new TreeSet<>();

    private House(String root, JavaClasses compiled) {
        this.root = root;
        this.compiled = compiled;
        this.written = compiled.that(DescribedPredicate.describe("are not generated", it -> !generated(it)));
    }

    /** All modules, without their tests. */
    static House product() {
        return new House("gatepost", PRODUCT);
    }

    /** The small house of that name which breaks a rule. */
    static House planted(String name) {
        return new House(PLANTED + name, new ClassFileImporter().importPackages(PLANTED + name));
    }

    /** The pattern of everything. */
    String everything() {
        return root + "..";
    }

    /** The pattern of a package with what lies under it, such as {@code core.review}. */
    String part(String name) {
        namedParts.add(name);
        return root + "." + name + "..";
    }

    /** A class by its name below the root; also for classes that only their package sees. */
    String type(String name) {
        namedTypes.add(name);
        return root + "." + name;
    }

    /** What people wrote. */
    JavaClasses written() {
        return written;
    }

    /** What people wrote, and what annotation processors made of it. */
    JavaClasses compiled() {
        return compiled;
    }

    /** Fails with every violation, or when the rule names a package or a class that is not there. */
    void obeys(ArchRule rule) {
        everyNameStandsForSomething();
        rule.check(written);
    }

    /** What the rule says against this house; empty when it has nothing to say. */
    String reproach(ArchRule rule) {
        return String.join("\n", rule.evaluate(written).getFailureReport().getDetails());
    }

    /** Fails when a package was named that holds no class, or a class that does not exist. */
    void everyNameStandsForSomething() {
        assertThat(namedParts).allSatisfy(part -> assertThat(written)
                .as("classes in %s.%s", root, part)
                .anyMatch(it -> (it.getPackageName() + ".").startsWith(root + "." + part + ".")));
        assertThat(namedTypes).allSatisfy(type -> assertThat(written.contain(root + "." + type)).as("%s.%s exists", root, type).isTrue());
    }

    /** Micronaut's processors put a dollar before the name of everything they generate. */
    private static boolean generated(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).startsWith("$");
    }
}
