package gatepost.worker.picture.scan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import gatepost.core.picture.Box;
import gatepost.core.picture.DetectorName;
import gatepost.core.picture.FaceBox;
import gatepost.core.picture.Reading;
import gatepost.core.picture.SeenCode;
import gatepost.core.picture.SeenLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the command's output.
 *
 * @param file the input as it was given
 * @param size the upright picture's size where it could be opened
 * @param error a sentence where something went wrong
 */
record ScanLine(String file, Optional<Size> size, DetectorName detector, List<FaceBox> faces, Reading reading,
        Map<String, Map<String, String>> metadata, Optional<String> error) {

    private static final JsonFactory JSON = new JsonFactory();

    /** Pixels of the upright picture. */
    record Size(int width, int height) {
    }

    static ScanLine failed(String file, DetectorName detector, String sentence) {
        return new ScanLine(file, Optional.empty(), detector, List.of(), Reading.NOTHING, Map.of(), Optional.of(sentence));
    }

    ScanLine withError(String sentence) {
        return new ScanLine(file, size, detector, faces, reading, metadata, Optional.of(sentence));
    }

    /** The line in UTF-8 with its line feed. */
    byte[] json() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("file", file);
            writeSize(json, "width", size.map(Size::width));
            writeSize(json, "height", size.map(Size::height));
            json.writeStringField("detector", detector.label());
            json.writeArrayFieldStart("faces");
            for (FaceBox face : faces) {
                writeFace(json, face);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("text");
            for (SeenLine read : reading.lines()) {
                writeText(json, read);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("unread");
            for (Box place : reading.unread()) {
                json.writeStartObject();
                writeBox(json, place);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("codes");
            for (SeenCode code : reading.codes()) {
                json.writeStartObject();
                json.writeStringField("value", code.content());
                writeBox(json, code.box());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("metadata");
            for (Map.Entry<String, Map<String, String>> directory : metadata.entrySet()) {
                json.writeObjectFieldStart(directory.getKey());
                for (Map.Entry<String, String> tag : directory.getValue().entrySet()) {
                    json.writeStringField(tag.getKey(), tag.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeFieldName("error");
            json.writeString(error.orElse(null));
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void writeSize(JsonGenerator json, String name, Optional<Integer> value) throws IOException {
        json.writeFieldName(name);
        if (value.isPresent()) {
            json.writeNumber(value.get());
        } else {
            json.writeNull();
        }
    }

    private static void writeFace(JsonGenerator json, FaceBox face) throws IOException {
        json.writeStartObject();
        writeBox(json, face.box());
        json.writeNumberField("score", rounded(face.score()));
        json.writeEndObject();
    }

    static void writeText(JsonGenerator json, SeenLine line) throws IOException {
        json.writeStartObject();
        json.writeStringField("value", line.text());
        writeBox(json, line.box());
        json.writeNumberField("confidence", rounded(line.confidence()));
        json.writeEndObject();
    }

    static void writeBox(JsonGenerator json, Box box) throws IOException {
        json.writeNumberField("x", box.x());
        json.writeNumberField("y", box.y());
        json.writeNumberField("width", box.width());
        json.writeNumberField("height", box.height());
    }

    static double rounded(double share) {
        return Math.round(share * 10_000) / 10_000.0;
    }
}
