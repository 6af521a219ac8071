package gatepost.launcher.bench.images;

import gatepost.core.picture.Box;
import gatepost.core.roll.CsvTable;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A photo of which it is known how many faces it shows.
 *
 * @param faces where they are; empty where only their number is known
 */
record LabelledPhoto(byte[] file, int count, List<Box> faces) {

    /** Sports days with one to twelve children. */
    static List<LabelledPhoto> drawn() {
        return IntStream.rangeClosed(1, 12).mapToObj(children -> SceneSpec.sportsDay(children, 100 + children))
                .map(scene -> new LabelledPhoto(DrawnScene.jpeg(scene), scene.children(), DrawnScene.faces(scene))).toList();
    }

    /** The photos of a folder that its {@code labels.csv} or {@code counts.csv} names. */
    static List<LabelledPhoto> in(Path folder) throws IOException {
        return Files.exists(folder.resolve("labels.csv")) ? boxed(folder) : counted(folder);
    }

    private static List<LabelledPhoto> boxed(Path folder) throws IOException {
        Map<String, List<Box>> faces = new LinkedHashMap<>();
        for (CsvTable.Row row : rows(folder.resolve("labels.csv"))) {
            faces.computeIfAbsent(row.get("file"), _ -> new ArrayList<>()).add(new Box(number(row, "x"), number(row, "y"),
                    number(row, "width"), number(row, "height")));
        }
        List<LabelledPhoto> photos = new ArrayList<>();
        for (Map.Entry<String, List<Box>> photo : faces.entrySet()) {
            photos.add(new LabelledPhoto(Files.readAllBytes(folder.resolve(photo.getKey())), photo.getValue().size(), photo.getValue()));
        }
        return photos;
    }

    private static List<LabelledPhoto> counted(Path folder) throws IOException {
        List<LabelledPhoto> photos = new ArrayList<>();
        for (CsvTable.Row row : rows(folder.resolve("counts.csv"))) {
            photos.add(new LabelledPhoto(Files.readAllBytes(folder.resolve(row.get("file"))), number(row, "faces"), List.of()));
        }
        return photos;
    }

    private static List<CsvTable.Row> rows(Path csv) throws IOException {
        try (Reader reader = Files.newBufferedReader(csv)) {
            return CsvTable.read(reader).rows();
        }
    }

    private static int number(CsvTable.Row row, String column) {
        return (int) Math.round(Double.parseDouble(row.get(column)));
    }
}
