package gatepost.acceptance.architecture.planted.clock.core;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;

/** Breaks: asks the machine for the time in every way there is. */
class Watch {
    Instant instant() {
        return Instant.now();
    }

    Supplier<LocalDate> today() {
        return LocalDate::now;
    }

    ZonedDateTime inLondon() {
        return ZonedDateTime.now(ZoneId.of("Europe/London"));
    }

    Clock clock() {
        return Clock.systemDefaultZone();
    }

    Clock seconds() {
        return Clock.tickSeconds(ZoneId.of("Europe/London"));
    }

    InstantSource source() {
        return InstantSource.system();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Date date() {
        return new Date();
    }

    Calendar calendar() {
        return Calendar.getInstance();
    }

    LocalDate asItShould(Clock clock) {
        return LocalDate.now(clock);
    }
}
