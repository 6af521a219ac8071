package gatepost.worker.picture.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/** Makes one candidate of the many that a face gets from neighbouring cells, passes and tiles. */
final class Merging {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score).reversed();

    private Merging() {
    }

    /** The best candidate of each cluster, unchanged: non-maximum suppression. */
    static List<Candidate> keepBest(List<Candidate> candidates, double overlap) {
        return clusters(candidates, (best, other) -> best.overlap(other) > overlap).stream().map(List::getFirst).toList();
    }

    /** One candidate for each cluster: the mean of its boxes weighted by score, with the best score. */
    static List<Candidate> average(List<Candidate> candidates, BiPredicate<Candidate, Candidate> same) {
        return clusters(candidates, same).stream().map(Merging::mean).toList();
    }

    /**
     * As {@link #average}, and candidates that agree raise the score: 1 - (1-s1) * Π(1 - weight*si) over the cluster.
     */
    static List<Candidate> vote(List<Candidate> candidates, BiPredicate<Candidate, Candidate> same, double weight) {
        return clusters(candidates, same).stream().map(cluster -> {
            double doubt = 1 - cluster.getFirst().score();
            for (Candidate supporter : cluster.subList(1, cluster.size())) {
                doubt *= 1 - weight * supporter.score();
            }
            return mean(cluster).withScore(1 - doubt);
        }).sorted(BEST_FIRST).toList();
    }

    /** Greedy, best first: each cluster starts with its best member. */
    private static List<List<Candidate>> clusters(List<Candidate> candidates, BiPredicate<Candidate, Candidate> same) {
        List<Candidate> left = new ArrayList<>(candidates);
        left.sort(BEST_FIRST);
        List<List<Candidate>> clusters = new ArrayList<>();
        while (!left.isEmpty()) {
            Candidate best = left.removeFirst();
            List<Candidate> cluster = new ArrayList<>(List.of(best));
            left.removeIf(other -> same.test(best, other) && cluster.add(other));
            clusters.add(cluster);
        }
        return clusters;
    }

    private static Candidate mean(List<Candidate> cluster) {
        double x = 0;
        double y = 0;
        double width = 0;
        double height = 0;
        double weight = 0;
        for (Candidate member : cluster) {
            x += member.x() * member.score();
            y += member.y() * member.score();
            width += member.width() * member.score();
            height += member.height() * member.score();
            weight += member.score();
        }
        return new Candidate(x / weight, y / weight, width / weight, height / weight, cluster.getFirst().score());
    }
}
