package gatepost.launcher;

import java.nio.file.Path;

/** Where this installation lies: beside the script that started it, or in the current folder without one. */
public final class Home {

    private Home() {
    }

    /** Where everything is kept unless a command is told another place. */
    public static Path data() {
        return Path.of(System.getProperty("gatepost.home", "."), ".gatepost");
    }
}
