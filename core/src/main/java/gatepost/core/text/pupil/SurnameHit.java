package gatepost.core.text.pupil;

/**
 * Words that may be a surname of the roll.
 *
 * @param first index of the first word
 * @param end index after the last
 * @param cost 0 where the surname is written as on the roll, apart from case, accents and signs
 */
record SurnameHit(Surname surname, int first, int end, double cost) {

    boolean exact() {
        return cost == 0;
    }
}
