package gatepost.launcher.demo;

import gatepost.core.roll.CsvTable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** An invented pupil. */
record DemoPupil(String className, String legalFirst, String middle, String surname, String preferredFirst, boolean notLocatable,
                 DemoConsent consent) {

    private static final String ROLL = "roll.csv";

    /** The whole roll, class after class. */
    static List<DemoPupil> all() {
        try (var file = new InputStreamReader(Objects.requireNonNull(DemoPupil.class.getResourceAsStream(ROLL)), StandardCharsets.UTF_8)) {
            return CsvTable.read(file).rows().stream().map(DemoPupil::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The demo school's roll cannot be read", e);
        }
    }

    private static DemoPupil of(CsvTable.Row row) {
        return new DemoPupil(row.get("class"), row.get("legal_first"), row.get("middle"), row.get("surname"), row.get("preferred_first"),
                row.find("not_locatable").isPresent(), DemoConsent.valueOf(row.get("consent")));
    }
}
