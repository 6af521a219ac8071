package gatepost.launcher.bench.words;

import gatepost.core.roll.Roster;
import gatepost.core.roll.RosterEntry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Rolls of pupils who do not exist, the same ones for the same seed. */
final class InventedRoll {

    private static final List<String> FIRST_NAMES = Lines.of("first-names.txt");
    private static final List<String> SURNAMES = Lines.of("surnames.txt");
    private static final double WITH_MIDDLE = .3;
    private static final double WITH_PREFERRED = .1;
    private static final int CLASSES = 20;
    private static final String[] SYLLABLES = "ba be bo da de fa fe go ha ho ja ka ke lo ma mi na no pa re ri sa so ta te va wa za ly th sh".split(" ");

    private InventedRoll() {
    }

    /** A school's roll from the listed names alone, so that many pupils share a first name or a surname. */
    static Roster ofSchool(int size, long seed) {
        Random chance = new Random(seed);
        return new Roster(IntStream.range(0, size).mapToObj(id -> pupil(id, pick(SURNAMES, chance), chance)).toList());
    }

    /** A trust's roll: every second pupil has a surname of the list, the others one of many thousands. */
    static Roster ofTrust(int size, long seed) {
        Random chance = new Random(seed);
        return new Roster(IntStream.range(0, size)
                .mapToObj(id -> pupil(id, chance.nextBoolean() ? pick(SURNAMES, chance) : coined(chance), chance)).toList());
    }

    private static RosterEntry pupil(int id, String surname, Random chance) {
        String line = pick(FIRST_NAMES, chance);
        List<String> called = calledLike(line);
        Optional<String> preferred = called.isEmpty() || chance.nextDouble() > WITH_PREFERRED ? Optional.empty() : Optional.of(pick(called, chance));
        String middle = chance.nextDouble() < WITH_MIDDLE ? formal(pick(FIRST_NAMES, chance)) : "";
        return new RosterEntry(Integer.toString(id), formal(line), middle, surname, preferred, Optional.of("Class " + chance.nextInt(CLASSES)));
    }

    private static String coined(Random chance) {
        StringBuilder name = new StringBuilder();
        for (int syllable = 0; syllable < 2 + chance.nextInt(3); syllable++) {
            name.append(SYLLABLES[chance.nextInt(SYLLABLES.length)]);
        }
        name.append(chance.nextBoolean() ? "n" : "ski").setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    /** The short forms that bearers of this first name go by; empty where none is listed. */
    static List<String> shortForms(String formal) {
        return FIRST_NAMES.stream().filter(line -> formal(line).equals(formal)).findFirst().map(InventedRoll::calledLike).orElse(List.of());
    }

    private static String formal(String line) {
        return line.split(":")[0];
    }

    private static List<String> calledLike(String line) {
        String[] parts = line.split(": ");
        return parts.length == 1 ? List.of() : new ArrayList<>(List.of(parts[1].split(" ")));
    }

    static <T> T pick(List<T> from, Random chance) {
        return from.get(chance.nextInt(from.size()));
    }
}
