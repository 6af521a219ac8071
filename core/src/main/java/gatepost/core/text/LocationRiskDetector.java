package gatepost.core.text;

import gatepost.core.text.fold.Gap;
import gatepost.core.text.fold.Word;
import gatepost.core.text.fold.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sentences that tell where pupils will be and when: a group, a place away from school and a time that is not over yet. */
final class LocationRiskDetector implements TextDetector {

    private static final String MESSAGE = "This tells where pupils will be at a time to come. Post about it afterwards, or leave out the place or the time.";
    private static final Set<String> GROUPS = Set.of("year", "reception", "nursery", "class", "classes", "pupils", "children", "choir", "team", "club",
            "we", "kids", "students", "ks1", "ks2", "eyfs", "infants", "juniors", "group", "y1", "y2", "y3", "y4", "y5", "y6");
    private static final Set<String> TOWARDS = Set.of("at", "to", "visit", "visiting", "visits", "in", "near", "outside");
    private static final Set<String> BETWEEN = Set.of("the", "our", "a", "an", "local", "old", "new", "swimming", "leisure", "town", "city", "village", "national",
            "science", "railway", "bus", "nature", "sports", "county", "outdoor", "history");
    private static final Set<String> PLACES = Set.of("lido", "pool", "baths", "museum", "park", "zoo", "farm", "beach", "theatre", "church", "cathedral",
            "castle", "stadium", "centre", "woods", "forest", "library", "station", "gallery", "arena", "lake", "reserve", "camp", "campsite", "hotel",
            "airport", "cinema", "mosque", "temple", "synagogue", "gurdwara", "palace", "planetarium", "aquarium", "market", "river", "canal", "track", "ground",
            "rink", "university", "hostel", "harbour", "allotment", "playground", "square", "pier", "marina", "courts", "velodrome");
    private static final Set<String> AT_SCHOOL = Set.of("school", "hall", "assembly", "classroom", "class", "home", "office", "year", "reception");
    private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tomorrow", "tonight",
            "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri");
    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "june", "july", "august", "september", "october",
            "november", "december");
    private static final Set<String> OVER = Set.of("was", "were", "went", "visited", "enjoyed", "had", "loved", "came", "won", "yesterday", "last", "took", "saw",
            "learnt", "learned", "thank", "thanks", "made", "did", "swam", "walked", "sang", "raised", "played", "explored", "ago", "been", "met");

    @Override
    public List<TextFinding> detect(ScannedText text) {
        List<TextFinding> findings = new ArrayList<>();
        Words words = text.words();
        int from = 0;
        for (int at = 1; at <= words.size(); at++) {
            Gap gap = words.gapBefore(at);
            if (gap == Gap.EDGE || gap == Gap.STOP || gap == Gap.BREAK && !clock(words, at)) {
                read(text, from, at, findings);
                from = at;
            }
        }
        return findings;
    }

    /** Whether the gap is the colon or dot of a time such as 10:30. */
    private static boolean clock(Words words, int at) {
        return digits(words.keyAt(at - 1)) && !words.keyAt(at).isEmpty() && Character.isDigit(words.keyAt(at).charAt(0));
    }

    private static void read(ScannedText text, int from, int to, List<TextFinding> findings) {
        Words words = text.words();
        int group = -1;
        int place = -1;
        int time = -1;
        for (int at = from; at < to; at++) {
            String key = words.keyAt(at);
            if (OVER.contains(key)) {
                return;
            }
            group = group < 0 && GROUPS.contains(key) ? at : group;
            place = place < 0 && TOWARDS.contains(key) ? placeAfter(words, at + 1, to) : place;
            time = DAYS.contains(key) || month(words, at) || hour(words, at) && time >= 0 ? at : time;
        }
        if (group >= 0 && place >= 0 && time >= 0) {
            int start = Math.min(group, Math.min(place, time));
            int end = Math.max(group, Math.max(place, time));
            findings.add(TextFinding.of(FindingCode.LOCATION_RISK, text, words.get(start).start(), words.get(end).end(), MESSAGE));
        }
    }

    /** The place that is named from this word on, or -1. */
    private static int placeAfter(Words words, int from, int to) {
        int at = from;
        while (at < to && BETWEEN.contains(words.keyAt(at)) && !PLACES.contains(words.keyAt(at))) {
            at++;
        }
        if (at >= to || AT_SCHOOL.contains(words.keyAt(at)) || DAYS.contains(words.keyAt(at)) || MONTHS.contains(words.keyAt(at))) {
            return -1;
        }
        Word word = words.get(at);
        boolean named = word.shape() == Word.Shape.TITLE && !Character.isDigit(word.key().charAt(0));
        return PLACES.contains(word.key()) || named || at + 1 < to && PLACES.contains(words.keyAt(at + 1)) ? at : -1;
    }

    private static boolean month(Words words, int at) {
        return MONTHS.contains(words.keyAt(at)) && (day(words.keyAt(at - 1)) || day(words.keyAt(at + 1)));
    }

    private static boolean day(String key) {
        return !key.isEmpty() && Character.isDigit(key.charAt(0)) && key.length() <= 4;
    }

    private static boolean hour(Words words, int at) {
        String key = words.keyAt(at);
        return key.endsWith("am") && digits(key.substring(0, key.length() - 2)) || key.endsWith("pm") && digits(key.substring(0, key.length() - 2))
                || (key.equals("am") || key.equals("pm")) && digits(words.keyAt(at - 1)) || digits(key) && clock(words, at);
    }

    private static boolean digits(String key) {
        return !key.isEmpty() && key.chars().allMatch(Character::isDigit);
    }
}
