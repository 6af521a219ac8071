package gatepost.launcher.bench.words;

import gatepost.launcher.bench.Benchmark;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Measures the scanner of words on invented rolls, and on a folder with {@code roster*.csv}, {@code posts*.csv} and labelled tweets in
 * {@code *.conll} files where one is given. Prints figures only, never a text.
 */
public final class TextBenchmark implements Benchmark {

    private final Optional<Path> folder;

    public TextBenchmark(Optional<Path> folder) {
        this.folder = folder;
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        Bars bars = new Bars(out);
        PupilNameBars names = new PupilNameBars(bars);
        names.onInventedRolls();
        if (folder.isPresent()) {
            names.onFolder(folder.get());
            new PersonNameBars(bars).print(folder.get());
        } else {
            out.println("\nNo posts and tweets of your own are measured: name their folder with --data.");
        }
        new DetailBars(bars).print();
        new SpeedBars(bars).print();
    }
}
