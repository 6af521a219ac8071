package gatepost.worker.picture.render;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.picture.RenditionRequest;
import gatepost.worker.picture.InstalledModels;
import gatepost.worker.picture.Specimens;
import gatepost.worker.picture.decode.DecodedPicture;
import gatepost.worker.picture.decode.PictureDecoder;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import gatepost.worker.picture.detect.FaceDetector;
import gatepost.worker.picture.scan.MetadataTags;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.image.JpegParser;
import org.junit.jupiter.api.Test;
import org.xml.sax.helpers.DefaultHandler;

/** K5: location and other metadata never leave the school. */
class MetadataFreeTest {

    private static final Set<String> THE_FORMATS_OWN = Set.of("JPEG", "JFIF", "Huffman", "File Type");
    private static final byte[] PHOTO = Specimens.withSegment(Specimens.withSegment(
            Specimens.turned(DrawnScene.draw(new SceneSpec(800, 600, 2, 6)), 6), 0xFE, "Photographed by the office".getBytes(StandardCharsets.UTF_8)),
            0xE1, ("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                    + "<rdf:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\" dc:source=\"Maple class\"/></rdf:RDF></x:xmpmeta>")
                    .getBytes(StandardCharsets.UTF_8));

    @Test
    void thePhotoUsedHereSaysWhereItWasTakenAndWithWhat() throws Exception {
        assertThat(MetadataTags.of(PHOTO)).containsKeys("GPS", "Exif IFD0", "JpegComment");
        assertThat(tikaNames(PHOTO)).contains("geo:lat", "tiff:Model");
    }

    @Test
    void aRenditionCarriesPixelsOnly() throws Exception {
        try (FaceDetector detector = InstalledModels.carried().open(); DecodedPicture picture = PictureDecoder.decode(PHOTO)) {
            assertNothingButPixels(new Renderer(detector).render(picture, RenditionRequest.forNetworks(List.of())).jpeg());
        }
    }

    @Test
    void aRenditionOfATabletsPhotoCarriesPixelsOnlyToo() throws Exception {
        byte[] photo = Specimens.phone("tablet-grid.heic");
        assertThat(MetadataTags.of(photo).toString()).contains("iPad");
        try (FaceDetector detector = InstalledModels.carried().open(); DecodedPicture picture = PictureDecoder.decode(photo)) {
            Rendition rendition = new Renderer(detector).render(picture, RenditionRequest.forNetworks(List.of()));
            assertNothingButPixels(rendition.jpeg());
            assertThat(rendition.height()).as("upright").isEqualTo(960);
        }
    }

    @Test
    void aProofCarriesPixelsOnlyAndFitsAScreen() throws Exception {
        try (DecodedPicture picture = PictureDecoder.decode(PHOTO)) {
            assertNothingButPixels(Proof.of(picture));
        }
        try (DecodedPicture large = PictureDecoder.decode(DrawnScene.jpeg(SceneSpec.sportsDay(1, 1).atTwelveMegapixels()));
                DecodedPicture proof = PictureDecoder.decode(Proof.of(large))) {
            assertThat(proof.width()).isEqualTo(Proof.LONGEST_SIDE);
        }
    }

    private static void assertNothingButPixels(byte[] jpeg) throws Exception {
        assertThat(MetadataTags.of(jpeg).keySet()).isSubsetOf(THE_FORMATS_OWN);
        assertThat(tikaNames(jpeg)).noneMatch(name -> name.startsWith("geo:") || name.startsWith("Exif") || name.startsWith("GPS")
                || name.startsWith("dc:") || name.startsWith("xmp") || name.equals("tiff:Model") || name.contains("omment"));
    }

    private static Set<String> tikaNames(byte[] jpeg) throws Exception {
        Metadata metadata = new Metadata();
        new JpegParser().parse(new ByteArrayInputStream(jpeg), new DefaultHandler(), metadata, new ParseContext());
        return Set.of(metadata.names());
    }
}
