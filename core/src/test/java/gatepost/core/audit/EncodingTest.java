package gatepost.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class EncodingTest {

    @Property
    void differentListsNeverGiveTheSameBytes(@ForAll @Size(max = 4) List<@StringLength(max = 3) String> one,
                                             @ForAll @Size(max = 4) List<@StringLength(max = 3) String> other) {
        Assume.that(!one.equals(other) && wellFormed(one) && wellFormed(other));
        assertThat(Encoding.of(one)).isNotEqualTo(Encoding.of(other));
    }

    @Property
    void movingALetterToTheNextFieldChangesTheBytes(@ForAll @StringLength(min = 1, max = 5) String first, @ForAll @StringLength(max = 5) String second) {
        Assume.that(wellFormed(List.of(first, second)));
        var cut = first.offsetByCodePoints(first.length(), -1);
        assertThat(Encoding.of(first, second)).isNotEqualTo(Encoding.of(first.substring(0, cut), first.substring(cut) + second));
    }

    @Property
    void theListCanBeReadBack(@ForAll @Size(max = 5) List<@StringLength(max = 6) String> fields) {
        Assume.that(wellFormed(fields));
        assertThat(read(Encoding.of(fields))).isEqualTo(fields);
    }

    @Example
    void anEmptyFieldIsNotNoField() {
        assertThat(Encoding.of("")).isNotEqualTo(Encoding.of(List.of()));
    }

    /** Half of a surrogate pair cannot be stored as UTF-8 by the database either. */
    private static boolean wellFormed(List<String> fields) {
        return fields.stream().allMatch(field -> field.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF));
    }

    private static List<String> read(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var fields = new ArrayList<String>();
        for (int left = in.getInt(); left > 0; left--) {
            var field = new byte[in.getInt()];
            in.get(field);
            fields.add(new String(field, StandardCharsets.UTF_8));
        }
        assertThat(in.hasRemaining()).isFalse();
        return fields;
    }
}
