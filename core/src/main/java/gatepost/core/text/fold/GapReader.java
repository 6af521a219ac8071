package gatepost.core.text.fold;

/** Gathers the separators between two words and names the gap they make. */
final class GapReader {

    /** Decoration that may surround a word without ending a name. */
    private static final String TRANSPARENT = "*~\"'\u2018\u2019\u201C\u201D\u00AB\u00BB";
    private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2212\uFE63\uFF0D";

    private int spaces;
    private int lines;
    private int hyphens;
    private int underscores;
    private int dots;
    private int commas;
    private int ands;
    private int brackets;
    private int others;
    private int signs;
    private char last = ' ';

    void read(int codePoint) {
        last = codePoint <= Character.MAX_VALUE ? (char) codePoint : ' ';
        signs++;
        if (codePoint == '\n' || codePoint == '\u2028' || codePoint == '\u2029') {
            lines++;
        } else if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || TRANSPARENT.indexOf(codePoint) >= 0) {
            spaces++;
        } else if (HYPHENS.indexOf(codePoint) >= 0) {
            hyphens++;
        } else if (codePoint == '_') {
            underscores++;
        } else if (codePoint == '.') {
            dots++;
        } else if (codePoint == ',') {
            commas++;
        } else if (codePoint == '&' || codePoint == '+' || codePoint == '/') {
            ands++;
        } else if (codePoint == '(' || codePoint == ')' || codePoint == '[' || codePoint == ']') {
            brackets++;
        } else if (codePoint != '#' && codePoint != '@') {
            others++;
        }
    }

    /** The sign directly before the word that follows, or a blank. */
    char tight() {
        return last;
    }

    Gap gap(boolean first) {
        if (first) {
            return Gap.EDGE;
        }
        if (signs == 0) {
            return Gap.JOINED;
        }
        int marks = hyphens + underscores + dots + commas + ands + brackets + others;
        if (marks == 0) {
            return lines > 1 ? Gap.BREAK : lines == 1 ? Gap.LINE : Gap.SPACE;
        }
        if (underscores == marks) {
            return Gap.UNDERSCORE;
        }
        if (marks > 1 || others > 0 || lines > 1) {
            return Gap.BREAK;
        }
        if (hyphens == 1) {
            return spaces == 0 ? Gap.HYPHEN : Gap.BREAK;
        }
        if (dots == 1) {
            return spaces + lines == 0 ? Gap.DOT : Gap.STOP;
        }
        if (brackets == 1) {
            return Gap.BRACKET;
        }
        return commas == 1 ? Gap.COMMA : Gap.AND;
    }

    void reset() {
        spaces = lines = hyphens = underscores = dots = commas = ands = brackets = others = signs = 0;
        last = ' ';
    }
}
