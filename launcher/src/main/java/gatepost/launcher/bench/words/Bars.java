package gatepost.launcher.bench.words;

import java.io.PrintWriter;
import java.util.Locale;

/** Prints figures beside the bars they have to reach. */
final class Bars {

    private final PrintWriter out;

    Bars(PrintWriter out) {
        this.out = out;
    }

    void title(String title) {
        out.println();
        out.printf("%-58s %12s %10s%n", title, "measured", "bar");
        out.flush();
    }

    void atLeast(String what, double figure, double bar) {
        row(what, "%.4f", figure, "\u2265", bar, figure >= bar);
    }

    void share(String what, double figure, double bar) {
        row(what, "%.4f", figure, "\u2264", bar, figure <= bar);
    }

    void atMost(String what, double figure, double bar) {
        row(what, "%.1f", figure, "\u2264", bar, figure <= bar);
    }

    void figure(String what, double figure) {
        out.printf(Locale.ROOT, "%-58s %12.1f%n", what, figure);
    }

    private void row(String what, String format, double figure, String sign, double bar, boolean met) {
        out.printf(Locale.ROOT, "%-58s %12s %10s%s%n", what, format.formatted(figure), sign + " " + bar, met ? "" : "   not met");
        out.flush();
    }
}
