package gatepost.core.device;

import gatepost.core.picture.Camera;
import java.util.List;

/** A school's register at one moment. */
public record ApprovedDevices(List<Device> devices) {

    public ApprovedDevices {
        devices = List.copyOf(devices);
    }

    /** What the register says of a photo with this metadata. */
    public DeviceStanding standing(Camera camera) {
        if (devices.isEmpty()) {
            return DeviceStanding.NO_REGISTER;
        }
        if (!camera.named()) {
            return DeviceStanding.UNNAMED;
        }
        return devices.stream().anyMatch(device -> device.took(camera)) ? DeviceStanding.APPROVED : DeviceStanding.NOT_APPROVED;
    }
}
