package gatepost.worker.picture.read;

import static org.bytedeco.tesseract.global.tesseract.OEM_LSTM_ONLY;
import static org.bytedeco.tesseract.global.tesseract.PSM_SINGLE_LINE;
import static org.bytedeco.tesseract.global.tesseract.RIL_WORD;
import static org.bytedeco.tesseract.global.tesseract.TessDeleteText;
import static org.bytedeco.tesseract.global.tesseract.TessResultIteratorDelete;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.TessBaseAPI;

/** Tesseract with its English data, reading one line at a time. One instance serves one thread. */
final class Recogniser implements AutoCloseable {

    private static final String ENGLISH = "/tessdata/eng.traineddata";
    private static final int DOTS_PER_INCH = 300;

    private final TessBaseAPI tesseract = new TessBaseAPI();

    Recogniser() {
        try (InputStream resource = Recogniser.class.getResourceAsStream(ENGLISH)) {
            if (resource == null) {
                throw new IllegalStateException("The build carries no English reading data; build it again");
            }
            byte[] data = resource.readAllBytes();
            try (PointerScope scope = new PointerScope()) {
                int fault = tesseract.Init(new BytePointer(data), data.length, new BytePointer("eng"), OEM_LSTM_ONLY,
                        new PointerPointer<>(), 0, null, null, false, null);
                if (fault != 0) {
                    throw new IllegalStateException("The reading of words cannot be started");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The English reading data cannot be read", e);
        }
        tesseract.SetVariable("debug_file", "/dev/null"); // its remarks help nobody and might quote what it reads
        tesseract.SetPageSegMode(PSM_SINGLE_LINE);
    }

    /** A word in a strip's own pixels. */
    record StripWord(int left, int top, int right, int bottom, String text, double confidence) {
    }

    /** The words of one line, dark on light, in an 8-bit grey picture. */
    List<StripWord> read(Mat strip) {
        List<StripWord> words = new ArrayList<>();
        try (PointerScope scope = new PointerScope()) {
            tesseract.SetImage(strip.data(), strip.cols(), strip.rows(), 1, (int) strip.step());
            tesseract.SetSourceResolution(DOTS_PER_INCH);
            if (tesseract.Recognize(null) != 0) {
                throw new IllegalStateException("The reading of words stopped");
            }
            ResultIterator results = tesseract.GetIterator();
            if (results == null || results.isNull()) {
                return words;
            }
            int[] left = new int[1];
            int[] top = new int[1];
            int[] right = new int[1];
            int[] bottom = new int[1];
            do {
                String text = text(results);
                if (!text.isBlank() && results.BoundingBox(RIL_WORD, left, top, right, bottom)) {
                    words.add(new StripWord(left[0], top[0], right[0], bottom[0], text,
                            Math.clamp(results.Confidence(RIL_WORD) / 100, 0, 1)));
                }
            } while (results.Next(RIL_WORD));
            TessResultIteratorDelete(results);
        } finally {
            tesseract.Clear();
        }
        return words;
    }

    private static String text(ResultIterator results) {
        BytePointer utf8 = results.GetUTF8Text(RIL_WORD);
        if (utf8 == null) {
            return "";
        }
        String text = utf8.getString(StandardCharsets.UTF_8).strip();
        TessDeleteText(utf8);
        return text;
    }

    @Override
    public void close() {
        tesseract.End();
        tesseract.close();
    }
}
