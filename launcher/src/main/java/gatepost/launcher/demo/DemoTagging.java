package gatepost.launcher.demo;

import gatepost.core.account.Network;
import gatepost.core.consent.ConsentKind;
import gatepost.core.consent.ConsentRegister;
import gatepost.core.consent.ConsentScope;
import gatepost.core.picture.AnswerFace;
import gatepost.core.picture.AnswerKind;
import gatepost.core.picture.Attestation;
import gatepost.core.picture.Box;
import gatepost.core.picture.DescribePicture;
import gatepost.core.picture.DraftPicture;
import gatepost.core.picture.Face;
import gatepost.core.picture.Faces;
import gatepost.core.picture.MarkFace;
import gatepost.core.roll.Subject;
import gatepost.core.roll.Subjects;
import gatepost.core.shared.Actor;
import gatepost.worker.picture.demo.DrawnScene;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says who is in a drawn photograph, face by face, as a teacher would who knows the class. */
@Singleton
class DemoTagging {

    private static final int NOWHERE = -1;

    private final Faces faces;
    private final AnswerFace answer;
    private final MarkFace mark;
    private final DescribePicture describe;
    private final Subjects subjects;
    private final ConsentRegister consents;

    DemoTagging(Faces faces, AnswerFace answer, MarkFace mark, DescribePicture describe, Subjects subjects, ConsentRegister consents) {
        this.faces = faces;
        this.answer = answer;
        this.mark = mark;
        this.describe = describe;
        this.subjects = subjects;
        this.consents = consents;
    }

    @Transactional
    void handle(Actor.Person teacher, UUID post, DraftPicture picture, DemoPost.Photo photo) {
        var drawn = DrawnScene.faces(photo.scene());
        var found = faces.ofAsset(picture.schoolId(), picture.assetId()).stream()
                .collect(Collectors.groupingBy(face -> place(face, drawn), Collectors.mapping(Face::id, Collectors.toList())));
        var children = showable(photo.className());
        for (int place = 0; place < drawn.size(); place++) {
            boolean covered = place >= drawn.size() - photo.covered();
            var child = covered ? Optional.<UUID>empty() : Optional.of(children.get(place));
            var missed = drawn.get(place);
            for (var face : Optional.ofNullable(found.get(place)).orElseGet(() -> List.of(mark.handle(teacher, post, picture.id(), missed)))) {
                answer.handle(teacher, post, picture.id(), face, covered ? AnswerKind.COVER : AnswerKind.PUPIL, child);
            }
        }
        found.getOrDefault(NOWHERE, List.of())
                .forEach(face -> answer.handle(teacher, post, picture.id(), face, AnswerKind.NOT_A_FACE, Optional.empty()));
        describe.handle(teacher, post, picture.id(), photo.altText(), picture.position(), Attestation.all());
    }

    /** Which of the drawn children a found face is, or {@link #NOWHERE}. */
    private static int place(Face face, List<Box> drawn) {
        return IntStream.range(0, drawn.size()).filter(place -> face.box().touches(drawn.get(place))).boxed()
                .max(Comparator.comparingDouble(place -> face.box().overlap(drawn.get(place)))).orElse(NOWHERE);
    }

    /** Children of a class who may be shown on every network, by name. */
    private List<UUID> showable(String className) {
        var pupils = subjects.findBySchoolId(DemoSchool.ID).stream()
                .filter(subject -> subject.group().equals(className) && !subject.notLocatable())
                .sorted(Comparator.comparing(Subject::surname).thenComparing(Subject::legalFirst))
                .map(Subject::id).toList();
        var answers = consents.answersFor(DemoSchool.ID, new HashSet<>(pupils));
        return pupils.stream().filter(pupil -> Stream.of(Network.values())
                .allMatch(network -> answers.given(pupil, new ConsentScope(network, ConsentKind.PHOTO)))).toList();
    }
}
