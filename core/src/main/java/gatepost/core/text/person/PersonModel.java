package gatepost.core.text.person;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Weights that tell words of people's names from others: a linear model over {@link Features} and pairs of labels, whose best sequence
 * of labels is found exactly. How the committed weights came about is told in {@code docs/models/person-names.md}.
 */
final class PersonModel {

    private static final String COMMITTED = "person-names.bin.gz";

    /** A missed name weighs more than a needless question, so that being no name has to be a little likelier than the rest. */
    private static final int DOUBT = 15;

    private final byte[] weights;
    private final byte[] pairs;

    /**
     * @param weights by feature, then label
     * @param pairs by label, then the label after it
     */
    PersonModel(byte[] weights, byte[] pairs) {
        this.weights = weights;
        this.pairs = pairs;
    }

    static PersonModel committed() {
        try (InputStream in = PersonModel.class.getResourceAsStream(COMMITTED)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The model of people's names cannot be read.", e);
        }
    }

    static PersonModel read(InputStream source) throws IOException {
        DataInputStream in = new DataInputStream(new GZIPInputStream(source));
        byte[] weights = in.readNBytes(Features.SPACE * Label.COUNT);
        byte[] pairs = in.readNBytes(Label.COUNT * Label.COUNT);
        if (pairs.length != Label.COUNT * Label.COUNT) {
            throw new IOException("The model of people's names is cut short.");
        }
        return new PersonModel(weights, pairs);
    }

    void write(OutputStream to) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(to))) {
            out.write(weights);
            out.write(pairs);
        }
    }

    /** The likeliest labels of the words from {@code from} up to {@code to}. */
    Label[] label(Features features, int from, int to) {
        int[][] scores = new int[to - from][];
        for (int i = from; i < to; i++) {
            scores[i - from] = scores(features.at(i));
        }
        return BestPath.of(scores, pairs);
    }

    private int[] scores(int[] active) {
        int[] scores = new int[Label.COUNT];
        scores[Label.OUTSIDE.ordinal()] = -DOUBT;
        for (int feature : active) {
            for (int label = 0; label < Label.COUNT; label++) {
                scores[label] += weights[feature * Label.COUNT + label];
            }
        }
        return scores;
    }
}
