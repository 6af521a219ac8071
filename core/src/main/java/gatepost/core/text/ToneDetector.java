package gatepost.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Wording that a school would rather not see under its name (K6, K9). Advice: a person judges. */
final class ToneDetector implements TextDetector {

    private static final List<Map.Entry<String, Phrases>> KINDS = List.copyOf(Map.of(
            "This may read as disparaging. Say what went well instead.", new Phrases(List.of("useless", "pathetic", "stupid", "idiot", "idiots", "losers",
                    "lazy", "dumb", "moron", "morons", "rubbish at", "so bad at", "a waste of", "hopeless", "embarrassing", "naughty children", "badly behaved",
                    "worst class", "the worst", "fed up with", "sick of", "bottom set", "low ability", "the slow ones", "shame on", "disgusting", "disgrace")),
            "This may read as discriminatory. Choose words that leave nobody out.", new Phrases(List.of("man up", "like a girl", "boys will be boys",
                    "girls cant", "boys cant", "retard", "retarded", "spastic", "midget", "mental case", "psycho", "normal children", "suffers from", "wheelchair bound",
                    "handicapped", "oap", "mankind s", "those people", "gypsies", "foreigners", "illegals")),
            "This may read as boasting about others. Praise without comparing.", new Phrases(List.of("better than", "thrashed", "hammered", "annihilated",
                    "destroyed them", "smashed them", "wiped the floor", "put to shame", "unlike other schools", "best school in", "the other schools", "beat them all",
                    "no match for", "easy win", "crushed")),
            "This does not seem to be about pupils, staff, the school or achievements.", new Phrases(List.of("vote for", "vote labour", "vote conservative",
                    "for sale", "buy now", "discount code", "special offer", "my opinion", "brexit", "the government should", "prime minister should", "bitcoin", "weight loss"))).entrySet());

    @Override
    public List<TextFinding> detect(ScannedText text) {
        List<TextFinding> findings = new ArrayList<>();
        for (int at = 0; at < text.words().size(); at++) {
            for (Map.Entry<String, Phrases> kind : KINDS) {
                int length = kind.getValue().at(text.words(), at);
                if (length > 0) {
                    findings.add(TextFinding.of(FindingCode.TONE, text, text.words().get(at).start(), text.words().get(at + length - 1).end(), kind.getKey()));
                }
            }
        }
        return findings;
    }
}
