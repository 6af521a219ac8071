package gatepost.worker.document.read;

import gatepost.core.document.DocumentKind;
import gatepost.core.document.GapKind;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.SecureContentHandler;
import org.xml.sax.SAXException;

/** Has Tika parse one file, with everything in it that anybody could read: hidden sheets and slides, notes, comments, tracked changes. */
final class Parsing {

    private static final int UNMAPPED_PERCENT = 2;
    static final String LOCKED = "This document is locked with a password, so nobody can check it. Save it without a password, then "
            + "attach it again.";
    private static final String DAMAGED = "This document is damaged and cannot be read. Save it again under another name, then attach that.";
    private static final String TOO_LONG = "There is more text in this document than Gatepost can check. Attach it in smaller parts.";
    private static final String BOMB = "This document unpacks to far more than its size, as harmful files do. Save it again from its program, "
            + "then attach that.";
    private static final String PARTLY = "Part of this document could not be read. Save it again as PDF from its program, then attach that.";

    private Parsing() {
    }

    /** Adds what is in the file to what was found so far. */
    static Metadata read(byte[] file, DocumentKind kind, Opening opening) throws RefusedDocument {
        var metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, kind.mediaType());
        try (var stream = TikaInputStream.get(file)) {
            var secure = new SecureContentHandler(opening.pages(), stream);
            try {
                parser(kind).parse(stream, secure, metadata, context(opening));
            } catch (SAXException e) {
                secure.throwIfCauseOf(e);
                throw e;
            }
        } catch (EncryptedDocumentException locked) {
            throw new RefusedDocument(LOCKED);
        } catch (Pages.TooLong tooLong) {
            throw new RefusedDocument(TOO_LONG);
        } catch (IOException | SAXException | TikaException | RuntimeException broken) {
            throw new RefusedDocument(tooLong(broken) ? TOO_LONG : bomb(broken) ? BOMB : DAMAGED);
        }
        if (Arrays.stream(metadata.names()).anyMatch(name -> name.startsWith("X-TIKA:EXCEPTION"))) {
            opening.gap(GapKind.UNREADABLE, PARTLY);
        }
        if (unmapped(metadata)) {
            opening.gap(GapKind.UNREADABLE, PARTLY);
        }
        return metadata;
    }

    private static boolean tooLong(Throwable broken) {
        return broken instanceof Pages.TooLong || broken.getCause() != null && tooLong(broken.getCause());
    }

    /** Both libraries tell by their message alone. */
    private static boolean bomb(Throwable broken) {
        var message = String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("zip bomb") || broken.getCause() != null && bomb(broken.getCause());
    }

    /** Letters drawn by a font that does not say which letters they are. */
    private static boolean unmapped(Metadata metadata) {
        var percent = metadata.get("pdf:overallPercentageUnmappedUnicodeChars");
        return percent != null && Double.parseDouble(percent) > UNMAPPED_PERCENT;
    }

    private static Parser parser(DocumentKind kind) {
        return switch (kind) {
            case PDF -> new PDFParser();
            case DOCX, PPTX, XLSX -> new OOXMLParser();
            case ODT -> new OpenDocumentParser();
            case CSV, TXT -> new TXTParser();
        };
    }

    private static ParseContext context(Opening opening) {
        var pdf = new PDFParserConfig();
        pdf.setExtractInlineImages(true);
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setCatchIntermediateIOExceptions(false);
        pdf.setSortByPosition(false);
        var office = new OfficeParserConfig();
        office.setIncludeDeletedContent(true);
        office.setIncludeMoveFromContent(true);
        office.setIncludeHeadersAndFooters(true);
        office.setUseSAXDocxExtractor(true); // the others hold the whole document in memory many times over
        office.setUseSAXPptxExtractor(true);
        var context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new Parts(opening));
        return context;
    }
}
