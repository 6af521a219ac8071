package gatepost.launcher.bench.words;

import gatepost.core.roll.RosterEntry;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The ways in which a pupil's full name gets into a post. */
enum Disguise {

    FULL((pupil, chance) -> name(pupil)),
    PREFERRED_OR_SHORT((pupil, chance) -> called(pupil, chance).map(called -> called + " " + pupil.surname()).orElse("")),
    WITH_MIDDLE((pupil, chance) -> pupil.middle().isEmpty() ? "" : pupil.legalFirst() + " " + pupil.middle() + " " + pupil.surname()),
    UPPER((pupil, chance) -> name(pupil).toUpperCase(Locale.ROOT)),
    LOWER((pupil, chance) -> name(pupil).toLowerCase(Locale.ROOT)),
    SURNAME_COMMA_FIRST((pupil, chance) -> pupil.surname() + ", " + pupil.legalFirst()),
    POSSESSIVE((pupil, chance) -> name(pupil) + (chance.nextBoolean() ? "'s" : "\u2019s") + " story"),
    HASHTAG_CAMEL((pupil, chance) -> "#" + camel(pupil.legalFirst()) + camel(pupil.surname())),
    HASHTAG_LOWER((pupil, chance) -> "#" + (chance.nextInt(4) == 0 ? "team" : "") + letters(name(pupil)).toLowerCase(Locale.ROOT)),
    HANDLE((pupil, chance) -> "@" + letters(pupil.legalFirst()) + (chance.nextBoolean() ? "_" : "") + letters(pupil.surname())
            + (chance.nextBoolean() ? "" : "09")),
    INITIAL((pupil, chance) -> pupil.legalFirst().charAt(0) + (chance.nextBoolean() ? ". " : " ") + pupil.surname()),
    NO_DIACRITICS((pupil, chance) -> changed(name(pupil), Disguise::plain)),
    APOSTROPHE_OR_HYPHEN((pupil, chance) -> changed(name(pupil), name -> otherSigns(name, chance))),
    LINE_BREAK((pupil, chance) -> pupil.legalFirst() + "\n" + pupil.surname()),
    FILE_NAME((pupil, chance) -> fileName(pupil, chance.nextBoolean() ? "-" : "_")),
    SLIP_IN_FIRST((pupil, chance) -> Noise.slip(pupil.legalFirst(), chance) + " " + pupil.surname()),
    SLIP_IN_SURNAME((pupil, chance) -> pupil.legalFirst() + " " + Noise.slip(pupil.surname(), chance)),
    SLIP_IN_BOTH((pupil, chance) -> Noise.slip(pupil.legalFirst(), chance) + " " + Noise.slip(pupil.surname(), chance)),
    TWO_SLIPS_ANYWHERE((pupil, chance) -> Noise.slip(Noise.slip(name(pupil), chance), chance)),
    MISREAD((pupil, chance) -> Noise.misread(name(pupil), chance)),
    MISREAD_TOGETHER((pupil, chance) -> camel(pupil.legalFirst()) + camel(pupil.surname()));

    private final BiFunction<RosterEntry, Random, String> write;

    Disguise(BiFunction<RosterEntry, Random, String> write) {
        this.write = write;
    }

    /** The name so written; empty where this pupil's name cannot be. */
    Optional<String> of(RosterEntry pupil, Random chance) {
        return Optional.of(write.apply(pupil, chance)).filter(written -> !written.isEmpty());
    }

    private static String name(RosterEntry pupil) {
        return pupil.legalFirst() + " " + pupil.surname();
    }

    private static Optional<String> called(RosterEntry pupil, Random chance) {
        List<String> forms = InventedRoll.shortForms(pupil.legalFirst());
        return pupil.preferredFirst().or(() -> forms.isEmpty() ? Optional.empty() : Optional.of(InventedRoll.pick(forms, chance)));
    }

    private static String changed(String name, UnaryOperator<String> by) {
        String other = by.apply(name);
        return other.equals(name) ? "" : other;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\pM", "").replace('ł', 'l').replace('Ł', 'L').replace('ø', 'o')
                .replace('Ø', 'O').replace('đ', 'd').replace('Đ', 'D').replace('ı', 'i');
    }

    private static String otherSigns(String name, Random chance) {
        return switch (chance.nextInt(3)) {
            case 0 -> name.replace('\'', '\u2019').replace('-', '\u2011');
            case 1 -> name.replace("'", "").replace('-', ' ');
            default -> name.replace("'", "\u02BC").replace("-", "");
        };
    }

    private static String letters(String name) {
        return plain(name).replaceAll("[^\\pL]", "");
    }

    private static String camel(String name) {
        return name.replaceAll("[^\\pL]", "");
    }

    private static String fileName(RosterEntry pupil, String between) {
        return (letters(pupil.legalFirst()) + between + letters(pupil.surname())).toLowerCase(Locale.ROOT) + "_certificate.jpg";
    }
}
