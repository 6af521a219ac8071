package gatepost.launcher.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The input that commands read line by line, and wrong usage told in words. */
final class LinesInput {

    private static final String STANDARD_INPUT = "-";

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Parameters(paramLabel = "FILE", arity = "0..1", defaultValue = STANDARD_INPUT,
            description = "JSON Lines {\"id\":…,\"text\":\"…\"}; - is standard input (default: ${DEFAULT-VALUE}).")
    private String file;

    /** A scan of lines. */
    interface Scan {

        /**
         * @throws IllegalArgumentException where a file named on the command line is not what it should be
         */
        void run(InputStream in, PrintStream out) throws IOException;
    }

    int scan(Scan scan) throws IOException {
        try (var in = open()) {
            scan.run(in, System.out);
            return 0;
        } catch (NoSuchFileException e) {
            throw wrong("There is no such file: " + e.getFile());
        } catch (AccessDeniedException e) {
            throw wrong("The file cannot be read: " + e.getFile());
        } catch (CharacterCodingException e) {
            throw wrong("A CSV file is not UTF-8.");
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    private InputStream open() throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return System.in;
        }
        var path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw wrong("This is a folder, not a file: " + file);
        }
        return Files.newInputStream(path);
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(command.commandLine(), sentence);
    }
}
