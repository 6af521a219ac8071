package gatepost.core.text.person;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Learns the weights of {@link PersonModel} from texts in which people are marked: an averaged perceptron over whole sequences. The same
 * texts give the same weights.
 */
public final class PersonTrainer {

    private static final long SEED = 7;
    private static final int OFTEN = 3;
    private static final int STARTS = 5;
    private static final int LARGEST = 127;
    private static final int PAIRS = Label.COUNT * Label.COUNT;

    private final int rounds;
    private final float[] weights = new float[Features.SPACE * Label.COUNT + PAIRS];
    private final double[] sums = new double[weights.length];
    private long step = 1;

    /** @param rounds how often every text is looked at */
    public PersonTrainer(int rounds) {
        this.rounds = rounds;
    }

    /**
     * A text to learn from.
     *
     * @param people where it names somebody: UTF-16 offsets, start and end
     */
    public record Example(String text, List<int[]> people) {
    }

    /** Learns, and writes the weights as {@link PersonModel#read} takes them. */
    public void run(List<Example> examples, OutputStream to) throws IOException {
        NameLists lists = new NameLists();
        List<Prepared> prepared = new ArrayList<>(examples.stream().map(example -> prepare(example, lists)).filter(one -> one.gold.length > 0).toList());
        prepared.replaceAll(frequent(prepared));
        Random chance = new Random(SEED);
        double[] averages = new double[weights.length];
        for (int start = 0; start < STARTS; start++) {
            begin();
            for (int round = 0; round < rounds; round++) {
                Collections.shuffle(prepared, chance);
                prepared.forEach(this::learn);
            }
            for (int i = 0; i < averages.length; i++) {
                averages[i] += weights[i] - sums[i] / step;
            }
        }
        inBytes(averages).write(to);
    }

    private record Prepared(int[][] features, Label[] gold) {
    }

    private static Prepared prepare(Example example, NameLists lists) {
        Tokens tokens = Tokens.of(example.text());
        Features features = new Features(tokens, lists);
        int[][] active = new int[tokens.size()][];
        Label[] gold = new Label[tokens.size()];
        for (int i = 0; i < active.length; i++) {
            active[i] = features.at(i);
            gold[i] = label(tokens.start(i), tokens.end(i), example.people());
        }
        return new Prepared(active, gold);
    }

    /** Leaves out what was seen too seldom to be learnt from, so that shapes and lists have to tell about rare words. */
    private static UnaryOperator<Prepared> frequent(List<Prepared> texts) {
        int[] seen = new int[Features.SPACE];
        texts.forEach(text -> Arrays.stream(text.features).flatMapToInt(Arrays::stream).forEach(feature -> seen[feature]++));
        return text -> new Prepared(Arrays.stream(text.features)
                .map(active -> Arrays.stream(active).filter(feature -> seen[feature] >= OFTEN).toArray()).toArray(int[][]::new), text.gold);
    }

    private static Label label(int start, int end, List<int[]> people) {
        for (int[] person : people) {
            if (start <= person[0] && end > person[0]) {
                return Label.FIRST;
            }
            if (start > person[0] && start < person[1]) {
                return Label.FURTHER;
            }
        }
        return Label.OUTSIDE;
    }

    private void learn(Prepared text) {
        int[][] scores = new int[text.features.length][Label.COUNT];
        for (int i = 0; i < scores.length; i++) {
            for (int feature : text.features[i]) {
                for (int label = 0; label < Label.COUNT; label++) {
                    scores[i][label] += (int) weights[feature * Label.COUNT + label];
                }
            }
        }
        byte[] pairs = new byte[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            pairs[i] = (byte) Math.clamp((int) weights[Features.SPACE * Label.COUNT + i], -LARGEST, LARGEST);
        }
        Label[] guessed = BestPath.of(scores, pairs);
        for (int i = 0; i < guessed.length; i++) {
            if (guessed[i] != text.gold[i]) {
                for (int feature : text.features[i]) {
                    change(feature * Label.COUNT + text.gold[i].ordinal(), 1);
                    change(feature * Label.COUNT + guessed[i].ordinal(), -1);
                }
            }
            if (i > 0) {
                change(pair(text.gold[i - 1], text.gold[i]), 1);
                change(pair(guessed[i - 1], guessed[i]), -1);
            }
        }
        step++;
    }

    private static int pair(Label before, Label label) {
        return Features.SPACE * Label.COUNT + before.ordinal() * Label.COUNT + label.ordinal();
    }

    private void change(int weight, int by) {
        weights[weight] += by;
        sums[weight] += (double) step * by;
    }

    private void begin() {
        Arrays.fill(weights, 0);
        Arrays.fill(sums, 0);
        step = 1;
    }

    private static PersonModel inBytes(double[] averages) {
        double largest = Arrays.stream(averages).map(Math::abs).max().orElseThrow();
        byte[] weights = new byte[Features.SPACE * Label.COUNT];
        byte[] pairs = new byte[PAIRS];
        for (int i = 0; i < averages.length; i++) {
            byte value = (byte) Math.round(averages[i] * LARGEST / largest);
            if (i < weights.length) {
                weights[i] = value;
            } else {
                pairs[i - weights.length] = value;
            }
        }
        return new PersonModel(weights, pairs);
    }
}
