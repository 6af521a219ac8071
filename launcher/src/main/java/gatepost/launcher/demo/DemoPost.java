package gatepost.launcher.demo;

import gatepost.core.account.Network;
import gatepost.worker.picture.demo.SceneSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A post that somebody at the demo school is writing.
 *
 * @param key      by which a later start knows it
 * @param variants words of their own for a network
 * @param ending   how far its author has come
 */
record DemoPost(String key, DemoPerson author, String title, String words, Map<Network, String> variants, Optional<Photo> photo,
                Ending ending) {

    /** How far an author has come. */
    enum Ending {
        /** Just begun: nobody in the picture is named yet. */
        BEGUN,
        /** Everything is answered; only the button is left to press. */
        READY,
        /** Before the Headteacher. */
        SUBMITTED
    }

    /**
     * A drawn photograph of children of one class.
     *
     * @param covered how many of them, from the right, are covered instead of named
     */
    record Photo(String fileName, SceneSpec scene, String className, int covered, String altText) {
    }

    static List<DemoPost> all() {
        return List.of(sportsDay(), relay(), parentsEvening(), eggAndSpoon());
    }

    private static DemoPost sportsDay() {
        return new DemoPost("sports-day", DemoPerson.MAPLE_TEACHER, "Sports day", """
                What a sports day! Maple class ran, jumped and cheered each other on from the first race to the last.

                Thank you to all the families who came along, and to the weather, which just about held. 🏅""",
                Map.of(Network.X, "What a sports day! Maple class ran, jumped and cheered each other on from the first race to the last. 🏅"),
                Optional.of(new Photo("sports-day.jpg", SceneSpec.sportsDay(5, 4), "Maple", 0,
                        "Five children in PE kit stand on the school field under bunting and smile.")),
                Ending.READY);
    }

    private static DemoPost relay() {
        return new DemoPost("relay", DemoPerson.OAK_TEACHER, "Relay final",
                "Silver for Oak class in today's relay final! Four runners, one dropped baton and the loudest cheering on the field. 🥈",
                Map.of(),
                Optional.of(new Photo("relay-final.jpg", SceneSpec.sportsDay(4, 11), "Oak", 1,
                        "Four children of the relay team stand on the running track after the race.")),
                Ending.SUBMITTED);
    }

    private static DemoPost parentsEvening() {
        return new DemoPost("parents-evening", DemoPerson.SENIOR_LEADER, "Parents' evening",
                "Parents' evening is next Thursday in the school hall, from half past three until seven. "
                        + "Your child's teacher has sent a booking slip home in the reading folder.",
                Map.of(), Optional.empty(), Ending.SUBMITTED);
    }

    private static DemoPost eggAndSpoon() {
        return new DemoPost("egg-and-spoon", DemoPerson.MAPLE_TEACHER, "Egg-and-spoon champions",
                "Congratulations to Priya Patel, who won the egg-and-spoon race without dropping a single egg!",
                Map.of(),
                Optional.of(new Photo("egg-and-spoon.jpg", SceneSpec.sportsDay(3, 23), "Maple", 0,
                        "Three children with spoons stand on the field.")),
                Ending.BEGUN);
    }
}
