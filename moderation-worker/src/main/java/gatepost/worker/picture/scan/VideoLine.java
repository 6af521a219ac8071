package gatepost.worker.picture.scan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import gatepost.core.picture.DetectorName;
import gatepost.worker.picture.video.Appearance;
import gatepost.worker.picture.video.SeenText;
import gatepost.worker.picture.video.Sighting;
import gatepost.worker.picture.video.Watched;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One line of the output about a film.
 *
 * @param file    the input as it was given
 * @param watched what was seen, where it could be opened
 * @param error   a sentence where something went wrong
 */
record VideoLine(String file, Optional<Watched> watched, DetectorName detector, Optional<String> error) {

    private static final JsonFactory JSON = new JsonFactory();

    VideoLine withError(String sentence) {
        return new VideoLine(file, watched, detector, Optional.of(sentence));
    }

    /** The line in UTF-8 with its line feed. */
    byte[] json() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("file", file);
            if (watched.isPresent()) {
                write(json, watched.get());
            }
            json.writeStringField("detector", detector.label());
            json.writeFieldName("error");
            json.writeString(error.orElse(null));
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Watched watched) throws IOException {
        json.writeNumberField("width", watched.facts().width());
        json.writeNumberField("height", watched.facts().height());
        writeTime(json, "seconds", watched.length());
        json.writeBooleanField("sound", watched.facts().soundTracks() > 0);
        json.writeNumberField("looks", watched.looks());
        json.writeArrayFieldStart("people");
        for (Appearance somebody : watched.appearances()) {
            write(json, somebody);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("text");
        for (SeenText text : watched.text()) {
            json.writeStartObject();
            writeTime(json, "at", text.at());
            json.writeStringField("value", text.line().text());
            ScanLine.writeBox(json, text.line().box());
            json.writeNumberField("confidence", ScanLine.rounded(text.line().confidence()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("metadata");
        for (Map.Entry<String, String> tag : new TreeMap<>(watched.facts().metadata()).entrySet()) {
            json.writeStringField(tag.getKey(), tag.getValue());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Appearance somebody) throws IOException {
        json.writeStartObject();
        writeTime(json, "from", somebody.first().at());
        writeTime(json, "to", somebody.last().at());
        json.writeBooleanField("face", somebody.isFace());
        json.writeArrayFieldStart("sightings");
        for (Sighting sighting : somebody.sightings()) {
            json.writeStartObject();
            writeTime(json, "at", sighting.at());
            ScanLine.writeBox(json, sighting.box());
            json.writeNumberField("score", ScanLine.rounded(sighting.score()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** In seconds. */
    private static void writeTime(JsonGenerator json, String name, Duration time) throws IOException {
        json.writeNumberField(name, time.toMillis() / 1000.0);
    }
}
