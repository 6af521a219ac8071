package gatepost.launcher.scan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.launcher.Fault;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/**
 * Reads {@code {"id":…,"text":"…"}} line by line and writes one line for each, in order. A line that cannot be read or looked at
 * gives an error line, and the run goes on.
 */
final class JsonLines {

    private static final int END = -1;

    private final ObjectMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** @param scan is given the text of a line and the answer to fill, which holds the id already */
    void each(InputStream in, PrintStream out, BiConsumer<String, ObjectNode> scan) throws IOException {
        InputStream lines = new BufferedInputStream(in);
        int number = 0;
        for (byte[] line = next(lines); line.length > 0; line = next(lines)) {
            number++;
            out.write((json.writeValueAsString(answer(line, number, scan)) + "\n").getBytes(StandardCharsets.UTF_8));
            if (out.checkError()) {
                throw new Fault("Nobody reads the output any more.");
            }
        }
    }

    private ObjectNode answer(byte[] line, int number, BiConsumer<String, ObjectNode> scan) {
        try {
            JsonNode input = json.readTree(decode(line, number));
            if (!input.isObject()) {
                return error(number, "The line is not a JSON object.");
            }
            if (!input.path("text").isTextual()) {
                return error(number, "The line has no \"text\" that is a string.");
            }
            ObjectNode answer = json.createObjectNode();
            answer.set("id", input.has("id") ? input.get("id") : json.nullNode());
            scan.accept(input.get("text").textValue(), answer);
            return answer;
        } catch (CharacterCodingException e) {
            return error(number, "The line is not UTF-8.");
        } catch (JsonProcessingException e) {
            return error(number, "The line is not valid JSON.");
        } catch (RuntimeException e) {
            return error(number, "The text could not be looked at (" + e.getClass().getSimpleName() + ").");
        }
    }

    /** The next line with its end, or nothing at the end of the input. */
    private static byte[] next(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        while (b != END) {
            line.write(b);
            if (b == '\n') {
                break;
            }
            b = in.read();
        }
        return line.toByteArray();
    }

    private static String decode(byte[] line, int number) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
        return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private ObjectNode error(int number, String message) {
        ObjectNode error = json.createObjectNode();
        error.putNull("id");
        error.put("line", number);
        error.put("error", message);
        return error;
    }
}
