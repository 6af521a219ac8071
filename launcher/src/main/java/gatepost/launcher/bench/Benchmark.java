package gatepost.launcher.bench;

import java.io.PrintWriter;

/** Something worth measuring. Ratios are of numbers from the same run, as machines differ and are busy. */
public interface Benchmark {

    /** Measures, and prints a table. */
    void run(PrintWriter out) throws Exception;
}
