package gatepost.api.device;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.api.testing.ApiTest;
import gatepost.core.picture.Camera;
import gatepost.core.picture.Reading;
import gatepost.core.school.Role;
import gatepost.core.testing.TestSchool;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeviceControllerTest extends ApiTest {

    @Test
    void theOfficeKeepsTheListAndTeachersReadIt() {
        var school = newSchool();
        var office = signedIn(school, Role.OFFICE);
        var added = office.send("POST", "/api/devices", Map.of("name", "Reception iPads", "make", "Apple", "model", "iPad Air"));
        assertThat(added.status()).isEqualTo(201);
        var listed = signedIn(school, Role.TEACHER).get("/api/devices").json();
        assertThat(listed.get("devices").findValuesAsText("name")).containsExactly("Reception iPads");
        assertThat(listed.get("mayKeep").asBoolean()).isFalse();
        assertThat(signedIn(newSchool(), Role.OFFICE).get("/api/devices").json().get("devices")).isEmpty();
        var removed = office.delete("/api/devices/" + added.json().get("devices").get(0).get("id").asText());
        assertThat(removed.json().get("devices")).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        var refused = signedIn(newSchool(), Role.ICT).send("POST", "/api/devices", Map.of("name", "Ours", "make", "Apple", "model", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("issues").get(0).get("field").asText()).isEqualTo("model");
    }

    @Test
    void whatTookRecentPhotosIsOfferedToWhoKeepsTheListWithoutItsSerialNumber() {
        var school = new TestSchool(this);
        var post = school.draft("Sports day!", school.facebook());
        school.picture(post, Reading.NOTHING, new Camera("Apple", "iPhone 14", "PRIVATE7"));
        var office = signedIn(school.id(), Role.OFFICE);
        var list = office.get("/api/devices");
        assertThat(list.json().get("seen").findValuesAsText("model")).containsExactly("iPhone 14");
        assertThat(list.response().body()).doesNotContain("PRIVATE7");
        assertThat(signedIn(school.id(), Role.TEACHER).get("/api/devices").json().get("seen")).isEmpty();
        office.send("POST", "/api/devices", Map.of("name", "Club", "make", "Apple", "model", "iPhone 14", "serial", "1"));
        assertThat(office.get("/api/devices").json().get("seen")).isEmpty();
    }
}
