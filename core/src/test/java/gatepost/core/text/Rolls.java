package gatepost.core.text;

import gatepost.core.roll.Roster;
import gatepost.core.roll.RosterEntry;
import gatepost.core.text.pupil.RosterIndex;

import java.util.List;
import java.util.Optional;

/** An invented roll whose names hold every trap that the tests speak of. */
final class Rolls {

    static final Roster ROLL = new Roster(List.of(
            pupil("1", "Amelia", "Rose", "Shah"), pupil("2", "Zara", "", "Shah"), pupil("3", "Adam", "", "Shah"),
            pupil("4", "Seán", "", "O'Sullivan"), pupil("5", "Łukasz", "", "Wójcik"), pupil("6", "Kofi", "", "Mensah-Bonsu"),
            pupil("7", "Abdul Rahman", "", "Ul-Haq"), pupil("8", "Manvir", "", "Singh Dhillon"), pupil("9", "May", "", "Day"),
            pupil("10", "Mark", "", "Young"), pupil("11", "Thị Mai", "", "Lê"),
            new RosterEntry("12", "Elizabeth", "", "Featherstone", Optional.of("Betsy"), Optional.of("3A")),
            pupil("13", "Chukwuemeka", "", "Okafor"), pupil("14", "Hope", "", "Park"), pupil("15", "Dimitrios", "", "van der Berg"),
            pupil("16", "Emily", "", "Taylor"), pupil("17", "Omar", "", "Hassan Ali"), pupil("18", "William", "", "Barraclough")));

    private Rolls() {
    }

    static TextScanner scanner() {
        return TextScanner.of(RosterIndex.of(ROLL));
    }

    private static RosterEntry pupil(String id, String first, String middle, String surname) {
        return new RosterEntry(id, first, middle, surname, Optional.empty(), Optional.empty());
    }
}
