package gatepost.core.review;

import gatepost.core.account.Network;
import gatepost.core.account.SocialAccount;
import gatepost.core.account.ThreadParts;
import gatepost.core.check.FindingAnswer;
import gatepost.core.consent.Answers;
import gatepost.core.consent.ConsentKind;
import gatepost.core.consent.ConsentScope;
import gatepost.core.document.AttachedDocument;
import gatepost.core.post.Draft;
import gatepost.core.post.Post;
import gatepost.core.roll.Subject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A draft as it stands at one moment, with everything that decides whether it may go to the Headteacher.
 *
 * @param answers  by what they are about, see {@link gatepost.core.check.Finding#about}
 * @param subjects everybody a face or a found name may be */
public record DraftSnapshot(Post post, Draft draft, Map<Network, String> variants, List<SocialAccount> targets,
                            List<PictureInDraft> pictures, List<AttachedDocument> documents, WordsChecked words, Map<String, FindingAnswer> answers, Map<UUID, Subject> subjects, Answers consents) {

    /** The words one network will receive. */
    public String wordsFor(Network network) {
        return variants.getOrDefault(network, draft.words());
    }

    /** The parts of the thread as which one network will receive them; empty where they go out as one post, or cannot. */
    public List<String> thread(Network network) {
        return draft.thread() ? ThreadParts.of(network, wordsFor(network)).filter(parts -> parts.size() > 1).orElse(List.of()) : List.of();
    }

    /** The networks it is meant for. */
    public Set<Network> networks() {
        var networks = new TreeSet<Network>();
        targets.forEach(target -> networks.add(target.network()));
        return networks;
    }

    public boolean consented(UUID subject, Network network, ConsentKind kind) {
        return consents.given(subject, new ConsentScope(network, kind));
    }
}
