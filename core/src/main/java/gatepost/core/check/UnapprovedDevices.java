package gatepost.core.check;

import gatepost.core.device.DeviceStanding;
import gatepost.core.text.FindingCode;
import gatepost.core.text.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Photos that do not come from a device on the school's list ask a person (K5). A school without a list is told so, once a post. */
final class UnapprovedDevices {

    /** Part of what decides about a check's findings. */
    static final String VERSION = "devices 1";

    private static final String NO_LIST = "Your school has no list of approved devices yet, so nobody checked which device took the photos.";
    private static final String UNKNOWN = "Nothing in this photo says which device took it. It may be a screenshot, or have come through a "
            + "messaging app. Use the original from a school device, or say where it comes from.";
    private static final String OTHER = "This photo was taken with %s, which is not on your school's list of approved devices. Use a school "
            + "device, have this one added to the list, or say why the photo may be used.";

    private UnapprovedDevices() {
    }

    static List<Found> in(WordsInput input) {
        var untold = input.pictures().stream().filter(picture -> picture.standing() == DeviceStanding.NO_REGISTER).limit(1)
                .map(picture -> found(picture, FindingCode.DEVICE_UNKNOWN, Severity.ADVICE, NO_LIST));
        return Stream.concat(untold, input.pictures().stream().flatMap(picture -> ask(input, picture))).toList();
    }

    private static Stream<Found> ask(WordsInput input, CheckedPicture picture) {
        return switch (picture.standing()) {
            case APPROVED, NO_REGISTER -> Stream.empty();
            case NOT_APPROVED -> Stream.of(found(picture, FindingCode.DEVICE_NOT_APPROVED, input.severity(FindingCode.DEVICE_NOT_APPROVED),
                    OTHER.formatted(picture.camera().label())));
            case UNNAMED -> Stream.of(found(picture, FindingCode.DEVICE_UNKNOWN, input.severity(FindingCode.DEVICE_UNKNOWN), UNKNOWN));
        };
    }

    private static Found found(CheckedPicture picture, FindingCode code, Severity severity, String message) {
        var whole = new WordsPart(Part.PICTURE, Optional.empty(), Optional.of(picture.pictureId()), "");
        return new Found(whole, code, severity, 0, 0, message, List.of(), Optional.empty());
    }
}
