package gatepost.core.comment;

import java.util.UUID;

/** Makes the first verdict on the words of a comment, knowing a school's roll and staff. It may throw and it may hang. */
interface CommentJudge {

    FirstVerdict judge(UUID schoolId, String words);
}
