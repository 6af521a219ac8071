package gatepost.api.device;

import gatepost.api.problem.AnswersProblems;
import gatepost.core.device.Device;
import gatepost.core.device.Devices;
import gatepost.core.device.KeepDevices;
import gatepost.core.device.SeenDevices;
import gatepost.core.picture.Camera;
import gatepost.core.school.RolePolicy;
import gatepost.core.shared.Actor;
import gatepost.core.shared.NotAllowedException;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The devices from which a school's photos may come (K5). */
@Controller("/api/devices")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "settings")
@AnswersProblems
class DeviceController {

    private final Devices devices;
    private final SeenDevices seen;
    private final KeepDevices keep;

    DeviceController(Devices devices, SeenDevices seen, KeepDevices keep) {
        this.devices = devices;
        this.seen = seen;
        this.keep = keep;
    }

    /** A device on the list; no serial number where it stands for every one of its make and model. */
    @Serdeable
    record ApprovedDevice(UUID id, String name, String make, String model, @Nullable String serial) {

        static ApprovedDevice of(Device device) {
            return new ApprovedDevice(device.id(), device.name(), device.make(), device.model(),
                    device.serial().isEmpty() ? null : device.serial());
        }
    }

    /** A make and model as photos name it. */
    @Serdeable
    record SeenDevice(String make, String model) {
    }

    /** The list; and for who keeps it, what took recent photos and is not on it. */
    @Serdeable
    record DeviceList(List<ApprovedDevice> devices, List<SeenDevice> seen, boolean mayKeep) {
    }

    /** A device to put on the list. */
    @Serdeable
    record DeviceRequest(@NotNull String name, @NotNull String make, @NotNull String model, @Nullable String serial) {

        Camera written() {
            return new Camera(make, model, Objects.requireNonNullElse(serial, ""));
        }
    }

    /** The school's list. */
    @Get
    DeviceList listDevices(Actor.Person actor) {
        if (!RolePolicy.maySeeDevices(actor.role())) {
            throw new NotAllowedException("Your role does not see the list of devices.");
        }
        var mayKeep = RolePolicy.mayKeepDevices(actor.role());
        return new DeviceList(devices.ofSchool(actor.schoolId()).stream().map(ApprovedDevice::of).toList(),
                mayKeep ? seen.notListed(actor.schoolId()).stream().map(it -> new SeenDevice(it.make(), it.model())).toList() : List.of(), mayKeep);
    }

    /** Puts a device on the list; 422 where something is missing or it is there already. */
    @Post
    @Status(HttpStatus.CREATED)
    DeviceList addDevice(Actor.Person actor, @Body @Valid DeviceRequest request) {
        keep.add(actor, request.name(), request.written());
        return listDevices(actor);
    }

    /** Takes a device off the list. */
    @Delete("/{deviceId}")
    DeviceList removeDevice(Actor.Person actor, UUID deviceId) {
        keep.remove(actor, deviceId);
        return listDevices(actor);
    }
}
