package gatepost.core.device;

import gatepost.core.audit.Audit;
import gatepost.core.picture.Camera;
import gatepost.core.picture.DraftPictures;
import gatepost.core.school.RolePolicy;
import gatepost.core.shared.Actor;
import gatepost.core.shared.Ids;
import gatepost.core.shared.Issue;
import gatepost.core.shared.JobKind;
import gatepost.core.shared.Jobs;
import gatepost.core.shared.MissingException;
import gatepost.core.shared.NotAllowedException;
import gatepost.core.shared.UnreadyException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Keeps the register of approved devices. Drafts with pictures are checked again after every change. */
@Singleton
public class KeepDevices {

    private static final int LONGEST_NAME = 100;

    private final Devices devices;
    private final DraftPictures pictures;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;

    KeepDevices(Devices devices, DraftPictures pictures, Jobs jobs, Audit audit, Clock clock) {
        this.devices = devices;
        this.pictures = pictures;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param written the device's make and model, and its serial number where photos carry it
     *  @return the new device's id */
    @Transactional
    public UUID add(Actor.Person actor, String name, Camera written) {
        requireKeeper(actor);
        var called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new UnreadyException(Issue.of("NAME_MISSING", "Say what this device is called at your school.").inField("name"));
        }
        if (written.make().isEmpty() || written.model().isEmpty()) {
            throw new UnreadyException(Issue.of("DEVICE_MISSING", "Enter the make and the model as the device writes them into its photos.")
                    .inField(written.make().isEmpty() ? "make" : "model"));
        }
        var listed = devices.ofSchool(actor.schoolId());
        if (listed.stream().anyMatch(device -> device.took(written))) {
            throw new UnreadyException(Issue.of("DEVICE_LISTED", "This device is on the list already.").inField("model"));
        }
        var device = devices.save(new Device(actor.schoolId(), Ids.next(), called, written.make(), written.model(), written.serial(),
                actor.personId(), clock.instant()));
        changed(actor, "DEVICE_ADDED", device);
        return device.id();
    }

    /** Takes a device off the list: its photos ask from now on. What was published stays. */
    @Transactional
    public void remove(Actor.Person actor, UUID deviceId) {
        requireKeeper(actor);
        var device = devices.find(actor.schoolId(), deviceId).orElseThrow(() -> new MissingException("device"));
        devices.remove(device.schoolId(), device.id());
        changed(actor, "DEVICE_REMOVED", device);
    }

    private void changed(Actor.Person actor, String action, Device device) {
        var now = clock.instant();
        pictures.draftsWithPictures(actor.schoolId()).forEach(post -> jobs.ask(JobKind.CHECK_WORDS, actor.schoolId(), post, now));
        audit.record(actor, action, "device", device.id(), (device.make() + " " + device.model() + " " + device.serial()).strip());
    }

    private static void requireKeeper(Actor.Person actor) {
        if (!RolePolicy.mayKeepDevices(actor.role())) {
            throw new NotAllowedException("The list of approved devices is kept by the office and ICT.");
        }
    }
}
