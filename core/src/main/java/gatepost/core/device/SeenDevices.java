package gatepost.core.device;

import gatepost.core.picture.Camera;
import gatepost.core.picture.Cameras;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Devices that took recent photos and are not on the list, so that nobody has to look up how a tablet names itself. */
@Singleton
public class SeenDevices {

    private static final Duration RECENT = Duration.ofDays(90);
    private static final int SHOWN = 8;

    private final Cameras cameras;
    private final Devices devices;
    private final Clock clock;

    SeenDevices(Cameras cameras, Devices devices, Clock clock) {
        this.cameras = cameras;
        this.devices = devices;
        this.clock = clock;
    }

    /** Makes and models, the most frequent first; never a serial number, which may be that of somebody's own telephone. */
    @Transactional
    public List<Camera> notListed(UUID schoolId) {
        var listed = devices.ofSchool(schoolId);
        return cameras.seenSince(schoolId, clock.instant().minus(RECENT)).stream()
                .filter(camera -> !camera.make().isEmpty() && !camera.model().isEmpty())
                .filter(camera -> listed.stream().noneMatch(device -> device.sameModelAs(camera))).limit(SHOWN).toList();
    }
}
