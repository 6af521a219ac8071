package gatepost.launcher.bench.words;

import gatepost.core.text.person.PersonTrainer;
import gatepost.launcher.bench.Benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Learns the model of people's names from the labelled tweets in a folder's {@code *_train.conll} files. */
public final class PersonModelTraining implements Benchmark {

    private static final int ROUNDS = 8;

    private final Optional<Path> folder;
    private final Optional<Path> weights;

    public PersonModelTraining(Optional<Path> folder, Optional<Path> weights) {
        this.folder = folder;
        this.weights = weights;
    }

    @Override
    public void run(PrintWriter out) throws IOException {
        if (folder.isEmpty() || weights.isEmpty()) {
            out.println("Name the folder of the tweets with --data and the file for the weights with --write.");
            return;
        }
        List<PersonTrainer.Example> examples = new ArrayList<>();
        for (Path file : PupilNameBars.files(folder.get(), "_train.conll").reversed()) {
            for (Conll.Tweet tweet : Conll.tweets(file)) {
                examples.add(new PersonTrainer.Example(tweet.text(), tweet.everybody().stream().map(person -> new int[] {person.start(), person.end()}).toList()));
            }
        }
        try (OutputStream to = Files.newOutputStream(weights.get())) {
            new PersonTrainer(ROUNDS).run(examples, to);
        }
        out.printf("Learnt from %d tweets; %d bytes of weights.%n", examples.size(), Files.size(weights.get()));
    }
}
