package gatepost.launcher.bench.journey;

import java.time.Duration;

/**
 * What one journey took.
 *
 * @param findings    from the end of the upload to the faces found
 * @param published   from the end of the grace period to the last network
 * @param hidden      from the press on hide to the comment being hidden
 * @param firstDelete from the withdrawal to the first call that deletes
 */
public record JourneyTimes(Duration findings, Duration published, Duration hidden, Duration firstDelete) {
}
