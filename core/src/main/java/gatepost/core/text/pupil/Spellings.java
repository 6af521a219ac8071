package gatepost.core.text.pupil;

import java.util.Arrays;
import java.util.List;

/** Finds the names that a misspelt or misread word may mean; whoever asks weighs them by {@link Likeness}. */
final class Spellings {

    static final int SHORTEST = 3;
    static final int SHORTEST_WITH_TWO_SLIPS = 6;

    private final List<String> names;
    private final FormTable oneSlip;
    private final FormTable twoSlips;

    Spellings(List<String> names) {
        this.names = names;
        FormTable.Builder one = new FormTable.Builder();
        FormTable.Builder two = new FormTable.Builder();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            int number = i;
            if (name.length() >= SHORTEST) {
                Likeness.forms(name, form -> Forms.withOneLess(form, hash -> one.add(hash, number)));
            }
            if (name.length() >= SHORTEST_WITH_TWO_SLIPS) {
                String shapes = Likeness.shapes(name);
                Forms.withOneLess(shapes, hash -> two.add(hash, number));
                Forms.withTwoLess(shapes, hash -> two.add(hash, number));
            }
        }
        oneSlip = one.build();
        twoSlips = two.build();
    }

    String get(int number) {
        return names.get(number);
    }

    /** Numbers of the names within one slip or some misreadings, and of some others. */
    int[] like(String written) {
        Numbers found = new Numbers();
        Likeness.forms(written, form -> Forms.withOneLess(form, hash -> oneSlip.each(hash, found::add)));
        return found.distinct();
    }

    /** Numbers of the names of six letters or more within two slips, and of some others. */
    int[] likeWithTwoSlips(String written) {
        Numbers found = new Numbers();
        String shapes = Likeness.shapes(written);
        Forms.withOneLess(shapes, hash -> twoSlips.each(hash, found::add));
        Forms.withTwoLess(shapes, hash -> twoSlips.each(hash, found::add));
        return found.distinct();
    }

    private static final class Numbers {

        private static final int[] NONE = {};

        private int[] numbers = NONE;
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, Math.max(8, 2 * size));
            }
            numbers[size++] = number;
        }

        int[] distinct() {
            Arrays.sort(numbers, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || numbers[i] != numbers[i - 1]) {
                    numbers[kept++] = numbers[i];
                }
            }
            return Arrays.copyOf(numbers, kept);
        }
    }
}
