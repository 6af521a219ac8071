package gatepost.api.access;

/** Ids of one post and of everything that hangs on it; of what it does not have yet, ids of nothing. */
record Thing(String post, int version, String account, String picture, String asset, String detectedFace, String markedFace, String place,
             String pupil, String revision, String digest, String decision, String publication, String comment, String withdrawal,
             String device, String upload, String attachment, String document, String finding) {
}
