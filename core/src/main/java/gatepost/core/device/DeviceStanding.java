package gatepost.core.device;

/** What a school's register says of the device that took a photo. */
public enum DeviceStanding {
    /** The school has not registered any device yet: nothing can be said. */
    NO_REGISTER,
    APPROVED,
    NOT_APPROVED,
    /** The photo does not say. */
    UNNAMED
}
