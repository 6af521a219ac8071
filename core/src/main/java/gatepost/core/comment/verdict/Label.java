package gatepost.core.comment.verdict;

import java.util.Locale;

/** What can be recognised in a comment. */
enum Label {
    THREAT("This reads as a threat."),
    DISCLOSURE("Somebody may be telling of harm to a child or to themselves."),
    EXTREMISM("This reads as support for violence or extremism."),
    SEXUAL("This holds sexual content."),
    HATE("This attacks people for who they are."),
    PROFANITY("This holds strong language."),
    INSULT("This insults somebody."),
    PUPIL_NAME("This names a pupil."),
    STAFF_NAME("This names a member of staff."),
    PERSONAL_DATA("This gives somebody's contact details or numbers."),
    COMPLAINT("This is a complaint: it is answered through the complaints procedure, not hidden."),
    PRESS("This is an enquiry of the press."),
    SPAM("This looks like advertising.");

    private final String reason;

    Label(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
