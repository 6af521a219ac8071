package gatepost.core.text;

/** NHS numbers with a right check digit. */
final class NhsNumberDetector extends PatternDetector {

    private static final int LENGTH = 10;
    private static final int MODULUS = 11;
    private static final int CUE_WITHIN = 24;

    NhsNumberDetector() {
        super(FindingCode.NHS_NUMBER, Windows.atDigits((text, at) -> Windows.digits(text, at, LENGTH, LENGTH + 2), LENGTH + 2),
                "([0-9]{3}[ \\x{A0}-]?[0-9]{3}[ \\x{A0}-]?[0-9]{4})", "This is an NHS number. Remove it.");
    }

    @Override
    boolean accept(String text, int start, int end) {
        String digits = text.substring(start, end).replaceAll("[^0-9]", "");
        boolean partOfMore = start > 0 && (text.charAt(start - 1) == '+' || text.charAt(start - 1) == '.' || text.charAt(start - 1) == '/');
        boolean dialled = digits.charAt(0) == '0' && !cued(text, start);
        return standsAlone(text, start, end) && !partOfMore && !dialled && checks(digits);
    }

    private static boolean cued(String text, int start) {
        String before = text.substring(Math.max(0, start - CUE_WITHIN), start);
        return before.contains("NHS") || before.contains("CHI");
    }

    private static boolean checks(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (digits.charAt(i) - '0') * (LENGTH - i);
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        boolean repeated = digits.chars().distinct().count() == 1;
        return check == digits.charAt(LENGTH - 1) - '0' && !repeated;
    }
}
