package gatepost.worker.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Documents of every kind, made by the programs' own libraries. */
public final class SampleDocuments {

    private SampleDocuments() {
    }

    private interface Writing {
        void to(OutputStream out) throws IOException, GeneralSecurityException;
    }

    private static byte[] bytes(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** A page for each text; the pictures stand on the last. */
    public static byte[] pdf(List<String> pages, byte[]... pictures) {
        return bytes(out -> {
            try (var document = new PDDocument()) {
                write(document, pages, pictures);
                document.save(out);
            }
        });
    }

    /** A PDF that opens with a password only. */
    public static byte[] lockedPdf(String text) {
        return bytes(out -> {
            try (var document = new PDDocument()) {
                write(document, List.of(text));
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
                document.save(out);
            }
        });
    }

    /** A PDF with another file attached to it. */
    public static byte[] pdfWith(String text, String name, byte[] inside) {
        return bytes(out -> {
            try (var document = new PDDocument()) {
                write(document, List.of(text));
                var file = new PDComplexFileSpecification();
                file.setFile(name);
                file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(inside)));
                var files = new PDEmbeddedFilesNameTreeNode();
                files.setNames(Map.of(name, file));
                var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                names.setEmbeddedFiles(files);
                document.getDocumentCatalog().setNames(names);
                document.save(out);
            }
        });
    }

    private static void write(PDDocument document, List<String> pages, byte[]... pictures) throws IOException {
        for (var text : pages) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
                if (text.equals(pages.getLast())) {
                    for (var picture : pictures) {
                        content.drawImage(PDImageXObject.createFromByteArray(document, picture, "picture"), 50, 100, 400, 300);
                    }
                }
            }
        }
    }

    /** A paragraph, a table of two cells, a picture where there is one, and its author among the properties. */
    public static byte[] docx(String text, String left, String right, String author, byte[]... jpegs) {
        return bytes(out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText(text);
                for (var jpeg : jpegs) {
                    document.createParagraph().createRun().addPicture(new ByteArrayInputStream(jpeg), Document.PICTURE_TYPE_JPEG, "photo.jpg",
                            Units.toEMU(200), Units.toEMU(150));
                }
                var row = document.createTable(1, 2).getRow(0);
                row.getCell(0).setText(left);
                row.getCell(1).setText(right);
                document.getProperties().getCoreProperties().setCreator(author);
                document.write(out);
            } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** A DOCX that opens with a password only. */
    public static byte[] lockedDocx(String text) {
        return bytes(out -> {
            try (var container = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("user");
                try (var inside = encryptor.getDataStream(container)) {
                    inside.write(docx(text, "", "", "", new byte[0][]));
                }
                container.writeFilesystem(out);
            }
        });
    }

    /** A slide with one text, and notes with another. */
    public static byte[] pptx(String slide, String notes) {
        return bytes(out -> {
            try (var show = new XMLSlideShow()) {
                var made = show.createSlide();
                made.createTextBox().setText(slide);
                show.getNotesSlide(made).getPlaceholder(1).setText(notes);
                show.write(out);
            }
        });
    }

    /** Two cells beside each other on a sheet that can be seen, and on one that cannot. */
    public static byte[] xlsx(String left, String right, String hiddenLeft, String hiddenRight) {
        return bytes(out -> {
            try (var book = new XSSFWorkbook()) {
                var seen = book.createSheet("Year 3").createRow(0);
                seen.createCell(0).setCellValue(left);
                seen.createCell(1).setCellValue(right);
                var hidden = book.createSheet("Old").createRow(0);
                hidden.createCell(0).setCellValue(hiddenLeft);
                hidden.createCell(1).setCellValue(hiddenRight);
                book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
                book.write(out);
            }
        });
    }

    public static byte[] odt(String text) {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                stored(zip, "mimetype", "application/vnd.oasis.opendocument.text");
                zip.putNextEntry(new ZipEntry("content.xml"));
                zip.write(("<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                        + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>" + text
                        + "</text:p></office:text></office:body></office:document-content>").getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    /** A DOCX of which the main part says what is given. */
    public static byte[] rawDocx(byte[] documentXml) {
        return withPart(docx("x", "", "", "", new byte[0][]), "word/document.xml", documentXml);
    }

    /** The same package with another file put into it, or in the place of one. */
    public static byte[] withPart(byte[] zipped, String name, byte[] content) {
        return bytes(out -> {
            try (var in = new java.util.zip.ZipInputStream(new ByteArrayInputStream(zipped)); var zip = new ZipOutputStream(out)) {
                for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    if (!entry.getName().equals(name)) {
                        zip.putNextEntry(new ZipEntry(entry.getName()));
                        in.transferTo(zip);
                    }
                }
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
            }
        });
    }

    private static void stored(ZipOutputStream zip, String name, String text) throws IOException {
        var content = text.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(content);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
    }
}
