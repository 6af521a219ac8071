package gatepost.core.review;

import gatepost.core.shared.Issue;
import java.util.List;

/** One reason for which a draft may not be submitted. */
interface SubmissionRule {

    List<Issue> issues(DraftSnapshot snapshot);
}
