package gatepost.core.check;

import gatepost.core.device.DeviceStanding;
import gatepost.core.picture.Camera;
import java.util.UUID;

/**
 * A picture of a draft as a whole.
 *
 * @param camera   the device that took it, as the file says
 * @param standing what the school's register says of that device
 * @param withdrawn whether a picture like it came down because somebody in it withdrew a consent
 */
public record CheckedPicture(UUID pictureId, Camera camera, DeviceStanding standing, boolean withdrawn) {
}
