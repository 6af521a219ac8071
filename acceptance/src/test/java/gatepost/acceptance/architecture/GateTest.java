package gatepost.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GateTest {

    private final House product = House.product();
    private final House planted = House.planted("gate");

    @Test
    void onlyReviewCreatesAnApproval() {
        product.obeys(GateRules.onlyReviewCreatesAnApproval(product));
        assertThat(planted.reproach(GateRules.onlyReviewCreatesAnApproval(planted))).contains("SelfApproval", "ApprovedRevision.<init>", "Decisions");
    }

    @Test
    void onlyReviewWritesDecisions() {
        product.obeys(GateRules.onlyReviewWritesDecisions(product));
        assertThat(planted.reproach(GateRules.onlyReviewWritesDecisions(planted))).contains("INSERT INTO decision");
    }

    @Test
    void onlyAnApprovedRevisionOpensTheWay() {
        product.obeys(GateRules.onlyAnApprovedRevisionOpensTheWay(product));
        assertThat(planted.reproach(GateRules.onlyAnApprovedRevisionOpensTheWay(planted))).contains("BackDoor", "Revisions.newest()");
    }

    @Test
    void onlyTheLoaderMakesAnOutgoingPost() {
        product.obeys(GateRules.onlyTheLoaderMakesAnOutgoingPost(product));
        assertThat(planted.reproach(GateRules.onlyTheLoaderMakesAnOutgoingPost(planted))).contains("BackDoor");
    }

    @Test
    void nothingIsForced() {
        product.obeys(GateRules.nothingIsForced(product));
        assertThat(planted.reproach(GateRules.nothingIsForced(planted))).contains("BackDoor.forcePublish");
    }

    @Test
    void onlyThePublishingJobMakesTheIrreversibleCall() {
        assertThat(GateRules.callersOfPublish(product)).containsExactly(product.type("worker.publication.PublishHandler"));
        assertThat(GateRules.callersOfPublish(planted)).containsExactly(planted.type("worker.publication.BackDoor"));
    }
}
