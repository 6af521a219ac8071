package gatepost.acceptance.journey;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** What lies on a teacher's desk: newsletters and certificates. */
final class Papers {

    private static final int TOP = 720;
    private static final int LEFT = 60;
    private static final int LINE = 24;

    private Papers() {
    }

    /** A PDF with one page for each list of lines. */
    @SafeVarargs
    static byte[] newsletter(List<String>... pages) {
        try (var document = new PDDocument(); var file = new ByteArrayOutputStream()) {
            for (var lines : pages) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 14);
                    content.setLeading(LINE);
                    content.newLineAtOffset(LEFT, TOP);
                    for (var line : lines) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A photo of a certificate with this name, on a green wall. */
    static byte[] certificate(String name) {
        var photo = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        var paint = photo.createGraphics();
        paint.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        paint.setColor(new Color(96, 140, 104));
        paint.fillRect(0, 0, 1600, 1200);
        paint.setColor(new Color(252, 250, 242));
        paint.fillRect(200, 150, 1200, 900);
        paint.setColor(new Color(30, 30, 60));
        write(paint, "Certificate of Achievement", 64, 350);
        write(paint, "awarded to", 44, 500);
        write(paint, name, 84, 650);
        write(paint, "for the longest jump of the day", 44, 800);
        paint.dispose();
        try (var file = new ByteArrayOutputStream()) {
            ImageIO.write(photo, "jpg", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Graphics2D paint, String words, int size, int baseline) {
        paint.setFont(new Font(Font.SERIF, Font.PLAIN, size));
        paint.drawString(words, (1600 - paint.getFontMetrics().stringWidth(words)) / 2, baseline);
    }
}
