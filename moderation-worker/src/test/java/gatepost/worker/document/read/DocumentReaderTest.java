package gatepost.worker.document.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import gatepost.core.document.DocumentKind;
import gatepost.core.document.DocumentText;
import gatepost.core.document.Gap;
import gatepost.core.document.GapKind;
import gatepost.core.document.Page;
import gatepost.core.picture.header.RefusedPicture;
import gatepost.worker.document.SampleDocuments;
import gatepost.worker.picture.demo.DrawnScene;
import gatepost.worker.picture.demo.SceneSpec;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentReaderTest {

    private static final byte[] PHOTO = DrawnScene.jpeg(new SceneSpec(640, 480, 1, 9));
    private static final String TEXT = "Well done Amelia Shah";

    private final DocumentReader reader = new DocumentReader(_ -> new PictureEyes.Seen(320, 240, 1, "Awarded to Adam", false));

    private DocumentText read(byte[] file) throws RefusedDocument {
        return reader.read(file);
    }

    private static String all(DocumentText text) {
        return String.join("\n", text.pages().stream().map(Page::words).toList());
    }

    @Test
    void aPdfIsReadPageByPage() throws RefusedDocument {
        var text = read(SampleDocuments.pdf(List.of("First page", TEXT)));
        assertThat(text.kind()).isEqualTo(DocumentKind.PDF);
        assertThat(text.pages()).extracting(Page::label, Page::words).containsExactly(
                org.assertj.core.groups.Tuple.tuple("Page 1", "First page"), org.assertj.core.groups.Tuple.tuple("Page 2", TEXT));
        assertThat(text.gaps()).isEmpty();
    }

    @Test
    void picturesInADocumentAreReadAndAskAPersonOnce() throws RefusedDocument {
        for (var file : List.of(SampleDocuments.pdf(List.of("One", "Two"), PHOTO), SampleDocuments.docx("One", "", "", "", PHOTO))) {
            var text = read(file);
            assertThat(all(text)).contains("Awarded to Adam");
            assertThat(text.pictures()).isEqualTo(1);
            assertThat(text.gaps()).singleElement().satisfies(gap -> {
                assertThat(gap.kind()).isEqualTo(GapKind.LOOK);
                assertThat(gap.sentence()).contains("faces in one of them");
            });
        }
    }

    @Test
    void aPictureThatCannotBeOpenedAsksToo() throws RefusedDocument {
        var blind = new DocumentReader(_ -> {
            throw new RefusedPicture("No.");
        });
        assertThat(blind.read(SampleDocuments.docx("One", "", "", "", PHOTO)).gaps()).singleElement()
                .extracting(Gap::sentence).asString().contains("Not everything in them could be read");
    }

    @Test
    void tablesNotesHiddenSheetsAndPropertiesAreReadLikeEverythingElse() throws RefusedDocument {
        assertThat(all(read(SampleDocuments.docx("Hello", "Amelia", "Shah", "Jane Author")))).contains("Hello", "Shah", "Jane Author").containsPattern("Amelia\\s?\tShah");
        assertThat(all(read(SampleDocuments.pptx("A slide", TEXT)))).contains("A slide", TEXT);
        var book = read(SampleDocuments.xlsx("Shah", "Amelia", "Begum", "Zara"));
        assertThat(all(book)).contains("Shah\tAmelia", "Begum\tZara");
        assertThat(book.pages()).extracting(Page::label).contains("Sheet Year 3", "Sheet Old");
    }

    @Test
    void plainTextIsReadWhateverItsEncoding() throws RefusedDocument {
        assertThat(all(read(SampleDocuments.odt(TEXT)))).isEqualTo(TEXT);
        assertThat(all(read("surname,first\nO’Brien,Zoë".getBytes(StandardCharsets.UTF_8)))).contains("O’Brien,Zoë");
        assertThat(all(read("\uFEFFZoë Shah ran a long way".getBytes(StandardCharsets.UTF_16LE)))).contains("Zoë Shah");
    }

    @Test
    void aLockedDocumentIsRefusedWithWhatToDo() {
        for (var file : List.of(SampleDocuments.lockedPdf(TEXT), SampleDocuments.lockedDocx(TEXT))) {
            assertThatExceptionOfType(RefusedDocument.class).isThrownBy(() -> read(file)).withMessageContaining("locked with a password");
        }
    }

    static Stream<byte[]> broken() {
        var pdf = SampleDocuments.pdf(List.of(TEXT));
        var docx = SampleDocuments.docx(TEXT, "", "", "");
        return Stream.of(Arrays.copyOf(docx, docx.length / 2), Arrays.copyOf(docx, 60), Arrays.copyOf(pdf, 40),
                SampleDocuments.rawDocx("<w:document".getBytes(StandardCharsets.UTF_8)), new byte[] {1, 2, 3, 0, 7, 7, 7},
                "%PDF-1.7 nothing else".getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenDocumentIsRefusedAndNeverTakenForAnEmptyOne(byte[] file) {
        assertThat(catchThrowable(() -> read(file))).isInstanceOf(RefusedDocument.class);
    }

    @Test
    void aDocumentInsideADocumentIsReadToo() throws RefusedDocument {
        var text = read(SampleDocuments.pdfWith("Outside", "inner.docx", SampleDocuments.docx(TEXT, "", "", "")));
        assertThat(all(text)).contains("Outside", TEXT);
        assertThat(text.gaps()).isEmpty();
    }

    @Test
    void whatNobodyCanLookIntoInsideADocumentHoldsIt() throws RefusedDocument {
        var deep = SampleDocuments.docx(TEXT, "", "", "");
        for (var level = 0; level < 5; level++) {
            deep = SampleDocuments.pdfWith("Level " + level, "inner.pdf", deep);
        }
        for (var inside : List.of(SampleDocuments.lockedDocx(TEXT), SampleDocuments.withPart(SampleDocuments.odt("x"), "mimetype", new byte[0]),
                new byte[] {'M', 'Z', 0, 3}, deep)) {
            assertThat(read(SampleDocuments.pdfWith("Outside", "inner", inside)).gaps()).singleElement().extracting(Gap::kind)
                    .isEqualTo(GapKind.UNREADABLE);
        }
    }

    @Test
    void aBombIsRefusedBeforeItFillsTheMemory() {
        var paragraph = "<w:p><w:r><w:t>bomb</w:t></w:r></w:p>".repeat(400_000);
        var xml = "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + paragraph + "</w:body></w:document>";
        assertThat(catchThrowable(() -> read(SampleDocuments.rawDocx(xml.getBytes(StandardCharsets.UTF_8)))))
                .isInstanceOf(RefusedDocument.class);
    }

    @Test
    void entitiesThatGrowAreRefused() {
        var laughs = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&f;</w:t></w:r></w:p></w:body></w:document>";
        assertThat(catchThrowable(() -> read(SampleDocuments.rawDocx(laughs.getBytes(StandardCharsets.UTF_8))))).isInstanceOf(RefusedDocument.class);
    }

    @Test
    void moreTextThanAnybodyChecksIsRefused() {
        var pages = "Ordinary words of a long book. ".repeat(20_000);
        assertThatExceptionOfType(RefusedDocument.class).isThrownBy(() -> read(pages.getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("more text");
    }
}
