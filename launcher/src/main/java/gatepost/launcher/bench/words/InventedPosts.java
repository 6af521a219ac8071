package gatepost.launcher.bench.words;

import gatepost.core.roll.Roster;
import gatepost.core.roll.RosterEntry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Posts about the pupils of an invented roll, and posts that only sound as if they named one. */
final class InventedPosts {

    static final String ORDINARY = "names nobody in full";

    private static final List<String> NAMING = Lines.of("naming.txt");
    private static final List<String> NAMELESS = Lines.of("ordinary.txt");
    private static final List<String> FILLERS = Lines.of("fillers.txt");
    private static final List<String> CLASSES = List.of("Year 1", "Year 4", "Reception", "Elm Class", "Kingfishers", "3B");

    private final Roster roll;
    private final Random chance;

    InventedPosts(Roster roll, long seed) {
        this.roll = roll;
        this.chance = new Random(seed);
    }

    /** This many of every kind; of kinds that not every name can be written in, somewhat fewer. */
    List<LabelledPost> ofEachKind(int count) {
        List<LabelledPost> posts = new ArrayList<>();
        for (Disguise disguise : Disguise.values()) {
            for (int i = 0; i < count; i++) {
                RosterEntry pupil = InventedRoll.pick(roll.entries(), chance);
                disguise.of(pupil, chance).ifPresent(name -> posts.add(new LabelledPost(disguise.name().toLowerCase(Locale.ROOT), Set.of(pupil.id()), around(name))));
            }
        }
        for (int i = 0; i < count; i++) {
            posts.add(siblings());
            posts.add(two());
        }
        return posts;
    }

    List<LabelledPost> ordinary(int count) {
        List<LabelledPost> posts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = NAMELESS.get(i % NAMELESS.size());
            for (String slot : List.of("{f}", "{g}", "{h}")) {
                text = text.replace(slot, any().legalFirst());
            }
            text = text.replace("{s}", any().surname()).replace("{t}", any().surname()).replace("{c}", InventedRoll.pick(CLASSES, chance));
            posts.add(new LabelledPost(ORDINARY, Set.of(), text));
        }
        return posts;
    }

    /** A post of this length or little more that names one pupil. */
    String ofLength(int length) {
        RosterEntry pupil = any();
        StringBuilder text = new StringBuilder(around(pupil.legalFirst() + " " + pupil.surname()));
        while (text.length() < length) {
            text.append(' ').append(InventedRoll.pick(FILLERS, chance));
        }
        return text.toString();
    }

    private LabelledPost siblings() {
        RosterEntry one = any();
        List<RosterEntry> family = roll.entries().stream().filter(other -> other.surname().equals(one.surname())
                && !other.legalFirst().equals(one.legalFirst())).toList();
        if (family.isEmpty()) {
            return siblings();
        }
        RosterEntry other = InventedRoll.pick(family, chance);
        String text = around(one.legalFirst() + " and " + other.legalFirst() + " " + one.surname());
        return new LabelledPost("siblings", Set.of(one.id(), other.id()), text);
    }

    private LabelledPost two() {
        List<RosterEntry> pair = List.of(any(), any());
        String names = pair.stream().map(pupil -> pupil.legalFirst() + " " + pupil.surname()).collect(Collectors.joining(" and "));
        return new LabelledPost("two pupils", pair.stream().map(RosterEntry::id).collect(Collectors.toSet()), around(names));
    }

    private String around(String name) {
        return InventedRoll.pick(NAMING, chance).replace("{}", name);
    }

    private RosterEntry any() {
        return InventedRoll.pick(roll.entries(), chance);
    }
}
