package gatepost.core.text.pupil;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingsTest {

    private static final List<String> NAMES = List.of("shah", "barraclough", "ng", "wojcik", "olamide", "mensahbonsu", "featherstonehaugh", "kaur", "dale");

    private final Spellings spellings = new Spellings(NAMES);

    @Property(tries = 500)
    void aNameIsFoundAfterAnySlip(@ForAll @IntRange(min = 0, max = 8) int name, @ForAll @IntRange(min = 0, max = 20) int at,
                                  @ForAll @IntRange(min = 0, max = 3) int kind, @ForAll("letters") char letter) {
        String written = slip(NAMES.get(name), at, kind, letter);
        if (NAMES.get(name).length() >= Spellings.SHORTEST) {
            assertThat(found(spellings.like(written))).contains(NAMES.get(name));
        }
    }

    @Property(tries = 500)
    void aLongNameIsFoundAfterAnyTwoSlips(@ForAll @IntRange(min = 0, max = 8) int name, @ForAll @IntRange(min = 0, max = 20) int first,
                                          @ForAll @IntRange(min = 0, max = 20) int second, @ForAll @IntRange(min = 0, max = 3) int kind, @ForAll("letters") char letter) {
        String written = slip(slip(NAMES.get(name), first, kind, letter), second, 3 - kind, letter);
        if (NAMES.get(name).length() >= Spellings.SHORTEST_WITH_TWO_SLIPS) {
            assertThat(found(spellings.likeWithTwoSlips(written))).contains(NAMES.get(name));
        }
    }

    @Property(tries = 200)
    void anyWordIsLookedUpWithoutHarm(@ForAll String word) {
        assertThat(NAMES).containsAll(found(spellings.like(word)));
        assertThat(NAMES).containsAll(found(spellings.likeWithTwoSlips(word)));
    }

    @Provide
    Arbitrary<Character> letters() {
        return Arbitraries.chars().range('a', 'z');
    }

    private List<String> found(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(spellings::get).toList();
    }

    private static String slip(String name, int place, int kind, char letter) {
        int at = place % name.length();
        String before = name.substring(0, at);
        String after = name.substring(at + 1);
        return switch (kind) {
            case 0 -> before + after;
            case 1 -> before + letter + name.substring(at);
            case 2 -> before + letter + after;
            default -> after.isEmpty() ? name : before + after.charAt(0) + name.charAt(at) + after.substring(1);
        };
    }
}
