package gatepost.worker.picture.video;

import gatepost.core.picture.header.PictureType;
import gatepost.core.picture.header.RefusedPicture;
import gatepost.worker.picture.av.FilmFacts;
import java.time.Duration;

/** Which films are taken in, and what is said of the others. */
public final class FilmRules {

    /** The largest film, in bytes. */
    public static final long MOST_BYTES = 200L * 1024 * 1024;
    /** The longest film. */
    public static final Duration LONGEST = Duration.ofMinutes(5);
    /** Longer and shorter side of a frame at most: 4K, upright or lying. */
    private static final int LONG_SIDE = 4096;
    private static final int SHORT_SIDE = 2304;
    private static final double FASTEST = 121;

    private FilmRules() {
    }

    /** @param start its first 1024 bytes, or all there are */
    public static void requireFilm(byte[] start, long bytes) throws RefusedPicture {
        if (bytes > MOST_BYTES) {
            throw new RefusedPicture("The video is larger than 200 MB. Shorten it, or export it in a smaller size (1080p), and use that.");
        }
        if (PictureType.of(start) != PictureType.VIDEO) {
            throw new RefusedPicture("This is not a video that can be opened here, whatever its name says. Use an MP4 or MOV file.");
        }
    }

    /** What is refused before a frame is decoded. */
    static void requireTaken(FilmFacts facts) throws RefusedPicture {
        if (facts.pictureTracks() != 1) {
            throw new RefusedPicture(facts.pictureTracks() == 0 ? "There is no picture in this video."
                    : "There is more than one picture track in this video. Export it as a plain MP4 and use that.");
        }
        if (facts.soundTracks() > 0 && !facts.playableSound()) {
            throw new RefusedPicture("The sound of this video is of a kind that networks do not play. Export it as a plain MP4 and use that.");
        }
        if (Math.max(facts.width(), facts.height()) > LONG_SIDE || Math.min(facts.width(), facts.height()) > SHORT_SIDE) {
            throw new RefusedPicture("The video is larger than 4K. Export it in a smaller size (1080p), and use that.");
        }
        if (facts.framesASecond() > FASTEST) {
            throw new RefusedPicture("The video has more than 120 frames a second. Export it at 30 frames a second, and use that.");
        }
        requireShort(facts.length());
    }

    static void requireShort(Duration length) throws RefusedPicture {
        if (length.compareTo(LONGEST) > 0) {
            throw new RefusedPicture("The video is longer than 5 minutes. Shorten it, and use that.");
        }
    }

    /** For a film that breaks off, or of a coding that is not read here. */
    static RefusedPicture unread() {
        return new RefusedPicture("The video is damaged, incomplete, or made in a way that cannot be opened here. Copy it from the camera or phone "
                + "again, or export it as a plain MP4.");
    }
}
