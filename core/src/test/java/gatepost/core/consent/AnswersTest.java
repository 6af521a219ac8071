package gatepost.core.consent;

import static gatepost.core.consent.ConsentEventKind.GIVEN;
import static gatepost.core.consent.ConsentEventKind.INVALIDATED;
import static gatepost.core.consent.ConsentEventKind.REFUSED;
import static gatepost.core.consent.ConsentEventKind.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.Network;
import gatepost.core.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");
    private static final ConsentScope PHOTO_ON_FACEBOOK = new ConsentScope(Network.FACEBOOK, ConsentKind.PHOTO);

    private final UUID pupil = Ids.next();

    @Test
    void noAnswerMeansNoC1() {
        var answers = Answers.of(List.of(), TODAY);
        assertThat(answers.given(pupil, PHOTO_ON_FACEBOOK)).isFalse();
        assertThat(answers.answer(pupil, PHOTO_ON_FACEBOOK)).isEqualTo(ConsentAnswer.NONE);
    }

    @Test
    void consentForOneNetworkOrKindSaysNothingOfAnotherC2() {
        var answers = Answers.of(List.of(event(GIVEN, MORNING, TODAY)), TODAY);
        assertThat(answers.given(pupil, PHOTO_ON_FACEBOOK)).isTrue();
        assertThat(answers.given(pupil, new ConsentScope(Network.X, ConsentKind.PHOTO))).isFalse();
        assertThat(answers.given(pupil, new ConsentScope(Network.FACEBOOK, ConsentKind.NAME))).isFalse();
        assertThat(answers.given(Ids.next(), PHOTO_ON_FACEBOOK)).isFalse();
    }

    @Test
    void aLaterWithdrawalEndsAnEarlierConsentC5() {
        var answers = Answers.of(List.of(event(WITHDRAWN, MORNING.plusSeconds(60), TODAY), event(GIVEN, MORNING, TODAY)), TODAY);
        assertThat(answers.answer(pupil, PHOTO_ON_FACEBOOK)).isEqualTo(ConsentAnswer.WITHDRAWN);
    }

    @Test
    void consentFromTomorrowDoesNotCountToday() {
        var later = event(GIVEN, MORNING.plusSeconds(60), TODAY.plusDays(1));
        var events = List.of(event(REFUSED, MORNING, TODAY), later);
        assertThat(Answers.of(events, TODAY).answer(pupil, PHOTO_ON_FACEBOOK)).isEqualTo(ConsentAnswer.REFUSED);
        assertThat(Answers.of(events, TODAY.plusDays(1)).given(pupil, PHOTO_ON_FACEBOOK)).isTrue();
    }

    @Test
    void anInvalidatedAnswerIsNoAnswer() {
        var answers = Answers.of(List.of(event(GIVEN, MORNING, TODAY), event(INVALIDATED, MORNING.plusSeconds(1), TODAY)), TODAY);
        assertThat(answers.answer(pupil, PHOTO_ON_FACEBOOK)).isEqualTo(ConsentAnswer.NONE);
    }

    @Test
    void ofTwoEventsInTheSameMomentTheLaterIdDecides() {
        var given = event(GIVEN, MORNING, TODAY);
        var withdrawn = event(WITHDRAWN, MORNING, TODAY);
        assertThat(Answers.of(List.of(withdrawn, given), TODAY).answer(pupil, PHOTO_ON_FACEBOOK)).isEqualTo(ConsentAnswer.WITHDRAWN);
        assertThat(Answers.of(List.of(given, withdrawn), TODAY).answer(pupil, PHOTO_ON_FACEBOOK)).isEqualTo(ConsentAnswer.WITHDRAWN);
    }

    private ConsentEvent event(ConsentEventKind kind, Instant at, LocalDate from) {
        return new ConsentEvent(Ids.next(), Ids.next(), pupil, Network.FACEBOOK, ConsentKind.PHOTO, kind, "form 12", from, at, "Office");
    }
}
