package gatepost.core.text.pupil;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One form of a surname on the roll, whole or one of its parts, with everybody who bears it by first name. */
final class Surname {

    private final String key;
    private final Map<String, List<Bearer>> byGiven = new HashMap<>();

    Surname(String key) {
        this.key = key;
    }

    /**
     * @param pupil place on the roll
     * @param partialGiven whether the first name is only one word of several ("Syed" of "Syed Hassan")
     * @param partialSurname whether the surname is only one word of several ("Dhillon" of "Singh Dhillon")
     */
    record Bearer(int pupil, boolean partialGiven, boolean partialSurname) {

        private static final double PART = .3;

        double cost() {
            return (partialGiven ? PART : 0) + (partialSurname ? PART : 0);
        }

        boolean whole() {
            return !partialGiven && !partialSurname;
        }
    }

    String key() {
        return key;
    }

    void add(String given, Bearer bearer) {
        byGiven.computeIfAbsent(given, g -> new ArrayList<>(1)).add(bearer);
    }

    List<Bearer> bearersCalled(String given) {
        return byGiven.getOrDefault(given, List.of());
    }

    Collection<String> givenNames() {
        return byGiven.keySet();
    }
}
