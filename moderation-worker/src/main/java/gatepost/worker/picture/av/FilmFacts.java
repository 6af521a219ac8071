package gatepost.worker.picture.av;

import java.time.Duration;
import java.util.Map;

/**
 * What a film's container says of it.
 *
 * @param width        of an upright frame, in pixels
 * @param height       of an upright frame, in pixels
 * @param length       as claimed
 * @param framesASecond on average, as claimed; 0 where it does not say
 * @param pictureTracks how many tracks of moving pictures there are
 * @param soundTracks   how many tracks of sound there are
 * @param playableSound whether one of them is of a kind that every network takes (AAC)
 * @param otherTracks   tracks of places, times, titles and whatever else
 * @param metadata      what it says of its maker, place and time, by the name of each
 */
public record FilmFacts(int width, int height, Duration length, double framesASecond, int pictureTracks, int soundTracks, boolean playableSound,
                        int otherTracks, Map<String, String> metadata) {

    public FilmFacts {
        metadata = Map.copyOf(metadata);
    }
}
