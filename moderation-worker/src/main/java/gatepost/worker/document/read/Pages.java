package gatepost.worker.document.read;

import gatepost.core.document.Page;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes a document's words from Tika, one page, slide or sheet after the other; what has none of them is one page. */
final class Pages extends DefaultHandler {

    private final int mostCharacters;
    private final List<String> labels = new ArrayList<>();
    private final List<StringBuilder> words = new ArrayList<>();
    private boolean sheetName;
    private int cells;
    private int characters;

    Pages(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    /** There is more text than anybody checks. */
    static final class TooLong extends SAXException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        var kind = attributes.getValue("class");
        if (name.equals("div") && kind != null) {
            switch (kind) {
                case "page" -> begin("Page " + (labels.size() + 1));
                case "slide-content" -> begin("Slide " + (labels.size() + 1));
                case "sheet" -> begin("Sheet ");
                default -> newLine();
            }
        } else if (name.equals("h1") && !labels.isEmpty() && labels.getLast().equals("Sheet ")) {
            sheetName = true;
        }
        cells += name.equals("td") || name.equals("th") ? 1 : 0;
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "p", "div", "tr", "li", "br", "h1", "h2", "h3", "h4", "h5", "h6" -> newLine();
            case "td", "th" -> {
                cells--;
                add("\t");
            }
            default -> {
                // Bold words and the like stand within a line.
            }
        }
        sheetName = sheetName && !name.equals("h1");
    }

    @Override
    public void characters(char[] from, int start, int length) throws SAXException {
        var text = new String(from, start, length);
        if (sheetName) {
            labels.set(labels.size() - 1, labels.getLast() + text);
        }
        add(text);
    }

    @Override
    public void ignorableWhitespace(char[] from, int start, int length) throws SAXException {
        var space = new String(from, start, length);
        if (space.indexOf('\n') >= 0) {
            newLine();
        } else if (!space.equals("\t")) { // cells are parted at their end
            add(space);
        }
    }

    /** How many pages began so far. */
    int count() {
        return labels.size();
    }

    /** What the page is called that words are added to. */
    String lastLabel() {
        return labels.getLast().strip();
    }

    List<Page> all() {
        var pages = new ArrayList<Page>();
        for (var i = 0; i < labels.size(); i++) {
            pages.add(new Page(labels.get(i).strip(), words.get(i).toString().strip()));
        }
        return pages;
    }

    /** Whether it is a page of paper, which keeps its number though nothing is written on it. */
    static boolean numbered(Page page) {
        return page.label().startsWith("Page ");
    }

    /** Begins a page with this label. */
    void begin(String label) {
        labels.add(label);
        words.add(new StringBuilder());
    }

    void add(String text) throws TooLong {
        if (labels.isEmpty()) {
            if (text.isBlank()) {
                return;
            }
            begin("Text");
        }
        characters += text.length();
        if (characters > mostCharacters) {
            throw new TooLong();
        }
        words.getLast().append(text);
    }

    /** The words of one cell stay on one line, so that a name in two cells is read as one. */
    private void newLine() throws TooLong {
        if (cells > 0) {
            if (!words.isEmpty() && !words.getLast().isEmpty() && !Character.isWhitespace(words.getLast().charAt(words.getLast().length() - 1))) {
                add(" ");
            }
        } else if (!words.isEmpty() && !words.getLast().isEmpty() && words.getLast().charAt(words.getLast().length() - 1) != '\n') {
            words.getLast().append('\n');
        }
    }
}
