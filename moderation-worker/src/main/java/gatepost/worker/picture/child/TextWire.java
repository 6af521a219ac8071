package gatepost.worker.picture.child;

import gatepost.core.document.DocumentKind;
import gatepost.core.document.DocumentText;
import gatepost.core.document.Gap;
import gatepost.core.document.GapKind;
import gatepost.core.document.Page;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;

/** A document's text as bytes. */
final class TextWire {

    private TextWire() {
    }

    static void write(DataOutputStream out, DocumentText text) throws IOException {
        out.writeUTF(text.kind().name());
        out.writeInt(text.pictures());
        out.writeInt(text.pages().size());
        for (Page page : text.pages()) {
            ReadingWire.writeText(out, page.label());
            ReadingWire.writeText(out, page.words());
        }
        out.writeInt(text.gaps().size());
        for (Gap gap : text.gaps()) {
            out.writeInt(gap.page());
            out.writeUTF(gap.kind().name());
            out.writeUTF(gap.sentence());
        }
    }

    static DocumentText read(DataInputStream in) throws IOException {
        var kind = DocumentKind.valueOf(in.readUTF());
        var pictures = in.readInt();
        var pages = new ArrayList<Page>();
        for (var left = in.readInt(); left > 0; left--) {
            pages.add(new Page(ReadingWire.readText(in), ReadingWire.readText(in)));
        }
        var gaps = new ArrayList<Gap>();
        for (var left = in.readInt(); left > 0; left--) {
            gaps.add(new Gap(in.readInt(), GapKind.valueOf(in.readUTF()), in.readUTF()));
        }
        return new DocumentText(kind, pages, gaps, pictures);
    }
}
