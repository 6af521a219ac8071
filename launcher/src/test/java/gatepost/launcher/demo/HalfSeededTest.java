package gatepost.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatepost.core.account.Network;
import gatepost.core.shared.Ids;
import gatepost.core.testing.DatabaseTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

class HalfSeededTest extends DatabaseTest {

    @Test
    void aSeedingThatFailsHalfwayLeavesNothingAndTheNextOneIsComplete() {
        var stranger = Ids.next();
        sql("INSERT INTO person (id, name, email, password_hash) VALUES (?, 'A. N. Other', ?, '')", stranger,
                DemoPerson.SAFEGUARDING_LEAD.email());

        assertThatThrownBy(() -> bean(SeedSchool.class).handle(URI.create("http://127.0.0.1:9/"))).isInstanceOf(RuntimeException.class);
        assertThat(number("SELECT COUNT(*) FROM school")).isZero();
        assertThat(number("SELECT COUNT(*) FROM person")).isOne();
        assertThat(number("SELECT COUNT(*) FROM membership")).isZero();

        sql("DELETE FROM person WHERE id = ?", stranger);
        bean(SeedSchool.class).handle(URI.create("http://127.0.0.1:9/"));
        assertThat(number("SELECT COUNT(*) FROM subject WHERE school_id = ?", DemoSchool.ID)).isEqualTo(66);
        assertThat(number("SELECT COUNT(*) FROM social_account WHERE school_id = ?", DemoSchool.ID)).isEqualTo(Network.values().length);
    }
}
