package gatepost.acceptance.architecture.planted.gate.core.publication;

import gatepost.acceptance.architecture.planted.gate.core.review.ApprovedRevision;
import gatepost.acceptance.architecture.planted.gate.core.review.Decisions;
import gatepost.acceptance.architecture.planted.gate.core.review.FrozenRevision;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

/** Breaks: an approval made, kept and written elsewhere than in review. */
class SelfApproval {
    static final String ADD = "INSERT INTO decision (id, kind) VALUES (?, 'APPROVED')";

    Function<FrozenRevision, ApprovedRevision> approval(Decisions decisions, Connection connection) throws SQLException {
        decisions.approve("0");
        connection.prepareStatement(ADD).executeUpdate();
        return ApprovedRevision::new;
    }
}
