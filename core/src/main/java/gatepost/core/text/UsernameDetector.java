package gatepost.core.text;

/** Names of people's accounts: handles, and what is said to be a username. */
final class UsernameDetector extends PatternDetector {

    private static final int FARTHEST = 45;

    UsernameDetector() {
        super(FindingCode.USERNAME, new Windows((text, at) -> text.charAt(at) == '@' || text.charAt(at) == ':' || text.charAt(at) == '=', FARTHEST),
                "(?i)(@[\\pL0-9_][\\pL\\pM0-9_.]{0,28}[\\pL\\pM0-9_]"
                        + "|\\b(?:user ?name|user ?id|gamer ?tag|snapchat|insta|discord|roblox)(?: is)? ?[:=] ?[a-z0-9_.]{3,30}\\b)",
                "This is the name of somebody's account. Remove it, unless it is the school's own or an organisation's.");
    }

    @Override
    boolean accept(String text, int start, int end) {
        boolean address = start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '/');
        return !address && (end == text.length() || text.charAt(end) != '@');
    }
}
