package gatepost.simulator.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes moments as a person in London says them: "today 14:05", exact on hover. */
public final class Moment {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);
  private static final DateTimeFormatter EXACT =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm:ss z", Locale.UK);

  private final Clock clock;

  public Moment(Clock clock) {
    this.clock = clock;
  }

  public Html of(Instant instant) {
    ZonedDateTime then = instant.atZone(LONDON);
    return Html.of("<time datetime=\"{}\" title=\"{}\">{}</time>", instant, EXACT.format(then), words(then));
  }

  private String words(ZonedDateTime then) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
    if (then.toLocalDate().equals(today)) {
      return "today " + TIME.format(then);
    }
    if (then.toLocalDate().equals(today.minusDays(1))) {
      return "yesterday " + TIME.format(then);
    }
    return DATE.format(then);
  }
}
