package gatepost.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DomainTest {

    private final House product = House.product();
    private final House planted = House.planted("domain");

    @Test
    void theDomainKnowsNoHttpNoJsonAndNoConnector() {
        product.obeys(CoreRules.theDomainKnowsNoHttpNoJsonAndNoConnector(product));
        assertThat(planted.reproach(CoreRules.theDomainKnowsNoHttpNoJsonAndNoConnector(planted))).contains("HttpClient", "JsonNode", "connectors.x.Signer");
    }

    @Test
    void rulesArePlainJava() {
        product.obeys(CoreRules.rulesArePlainJava(product));
        assertThat(planted.reproach(CoreRules.rulesArePlainJava(planted))).contains("javax.sql.DataSource");
    }

    @Test
    void featuresFormNoCycle() {
        product.obeys(CoreRules.featuresFormNoCycle(product));
        assertThat(planted.reproach(CoreRules.featuresFormNoCycle(planted))).contains("Slice consent", "Slice post");
    }

    @Test
    void theVocabularyKnowsNothing() {
        product.obeys(CoreRules.theVocabularyKnowsNothing(product));
        assertThat(planted.reproach(CoreRules.theVocabularyKnowsNothing(planted))).contains("core.account.Network");
    }

    @Test
    void whatIsSharedKnowsNoFeature() {
        product.obeys(CoreRules.whatIsSharedKnowsNoFeature(product));
        assertThat(planted.reproach(CoreRules.whatIsSharedKnowsNoFeature(planted))).contains("core.shared.Everything");
    }

    @Test
    void registersKnowEachOtherBySeamsOnly() {
        product.obeys(CoreRules.registersKnowEachOtherBySeamsOnly(product));
        assertThat(planted.reproach(CoreRules.registersKnowEachOtherBySeamsOnly(planted))).contains("core.consent.ConsentDesk");
    }

    @Test
    void onlyPagesJobsAndTheLauncherSeeTakedown() {
        product.obeys(CoreRules.onlyPagesJobsAndTheLauncherSeeTakedown(product));
        assertThat(planted.reproach(CoreRules.onlyPagesJobsAndTheLauncherSeeTakedown(planted))).contains("core.comment.CommentDesk");
    }
}
