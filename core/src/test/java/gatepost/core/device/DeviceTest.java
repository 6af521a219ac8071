package gatepost.core.device;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.picture.Camera;
import gatepost.core.shared.Ids;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which photos a device on the list vouches for (K5). */
class DeviceTest {

    @ParameterizedTest
    @CsvSource({
        "Apple, iPad (9th generation), Apple, iPad (9th generation)",
        "apple, ipad (9th  generation), Apple, iPad (9th generation)",
        "Canon, EOS 250D, Canon, Canon EOS 250D",
        "Canon, Canon EOS 250D, Canon, EOS 250D",
        "Nikon, D3500, NIKON CORPORATION, NIKON D3500"})
    void aDeviceIsKnownHoweverItsMakerSpellsItself(String make, String model, String inPhotoMake, String inPhotoModel) {
        assertThat(device(make, model, "").took(new Camera(inPhotoMake, inPhotoModel, "77"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Apple, iPad", "Apple, iPhone 14", "Samsung, iPad (9th generation)", "Apple, iPad (9th generation) Pro"})
    void anotherDeviceIsNotThisOne(String make, String model) {
        assertThat(device("Apple", "iPad (9th generation)", "").took(new Camera(make, model, ""))).isFalse();
    }

    @Test
    void aSerialNumberOnTheListLetsThatOneDevicePassOnly() {
        var listed = device("Canon", "EOS 250D", "2030 77");
        assertThat(listed.took(new Camera("Canon", "EOS 250D", "2030 77"))).isTrue();
        assertThat(listed.took(new Camera("Canon", "EOS 250D", "9"))).isFalse();
        assertThat(listed.took(new Camera("Canon", "EOS 250D", ""))).isFalse();
    }

    @Test
    void withoutAListNothingIsSaidAndWithOneEveryPhotoIsJudged() {
        var phone = new Camera("Apple", "iPhone 14", "");
        assertThat(new ApprovedDevices(List.of()).standing(phone)).isEqualTo(DeviceStanding.NO_REGISTER);
        var listed = new ApprovedDevices(List.of(device("Apple", "iPad Air", "")));
        assertThat(listed.standing(phone)).isEqualTo(DeviceStanding.NOT_APPROVED);
        assertThat(listed.standing(Camera.UNNAMED)).isEqualTo(DeviceStanding.UNNAMED);
        assertThat(listed.standing(new Camera("Apple", "iPad Air", ""))).isEqualTo(DeviceStanding.APPROVED);
    }

    @Test
    void whatAFileClaimsIsCutToWhatCanBeSeenAndKept() {
        var camera = new Camera("A\u202Epp\0le\n", "x".repeat(5000), "\t 7 \u0007");
        assertThat(camera.make()).isEqualTo("Apple");
        assertThat(camera.model()).hasSize(100);
        assertThat(camera.serial()).isEqualTo("7");
        assertThat(new Camera("Canon", "Canon EOS", "").label()).isEqualTo("Canon EOS");
        assertThat(new Camera("Apple", "iPad", "").label()).isEqualTo("Apple iPad");
    }

    private static Device device(String make, String model, String serial) {
        return new Device(Ids.next(), Ids.next(), "Ours", make, model, serial, Ids.next(), Instant.EPOCH);
    }
}
