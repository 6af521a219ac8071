import type { paths } from "./schema";

/**
 * The server's words as types. Everything is reached from `paths`, so that a newly generated `schema.ts`
 * needs no change here however its component schemas are called.
 */
type Reply<Operation> = Operation extends { responses: infer Replies }
  ? Replies extends { 200: { content: { "application/json": infer Body } } }
    ? Body
    : Replies extends { 201: { content: { "application/json": infer Body } } }
      ? Body
      : never
  : never;
type Body<Operation> = Operation extends { requestBody: { content: { "application/json": infer Sent } } } ? Sent : never;

export type Session = Reply<paths["/api/session"]["get"]>;
export type Area = Session["areas"][number];
export type Role = Session["role"];
export type Today = Reply<paths["/api/today"]["get"]>;
export type TodayCard = Today["cards"][number];
export type Account = Reply<paths["/api/accounts"]["get"]>[number];
export type Network = Account["network"];

export type PostPage = Reply<paths["/api/posts"]["get"]>;
export type CommentFilter = NonNullable<NonNullable<paths["/api/comments"]["get"]["parameters"]["query"]>["filter"]>;
export type PostFilter = NonNullable<NonNullable<paths["/api/posts"]["get"]["parameters"]["query"]>["filter"]>;
export type PostSummary = PostPage["items"][number];
export type PostState = PostSummary["state"];
export type PostView = Reply<paths["/api/posts/{postId}"]["get"]>;
export type PostAction = PostView["actions"][number];
export type Draft = PostView["draft"];
export type Thread = Draft["threads"][number];
export type Picture = Draft["pictures"][number];
export type Attestation = Picture["attested"][number];
export type EarlierUse = Reply<paths["/api/posts/{postId}/earlier-uses"]["get"]>[number];
export type Place = Picture["places"][number];
export type Attachment = Draft["attachments"][number];
export type Face = Picture["faces"][number];
export type Answer = NonNullable<Face["answer"]>;
export type AnswerKind = Answer["kind"];
export type NetworkConsent = Answer["consents"][number];
export type Finding = PostView["check"]["findings"][number];
export type Issue = PostView["readiness"]["issues"][number];
export type Revision = NonNullable<PostView["revision"]>;
export type FrozenAttachment = Revision["attachments"][number];
export type DocumentPage = Reply<paths["/api/documents/{documentId}/pages"]["get"]>[number];
export type Decision = NonNullable<PostView["decision"]>;
export type Publication = PostView["publications"][number];
export type Takedown = NonNullable<Publication["takedown"]>;
export type ReviewItem = Reply<paths["/api/review"]["get"]>["items"][number];

export type WordFinding = Reply<paths["/api/words/scan"]["post"]>["findings"][number];
export type FindingSetting = Reply<paths["/api/settings/findings"]["get"]>[number];
export type DeviceList = Reply<paths["/api/devices"]["get"]>;
export type Device = DeviceList["devices"][number];
export type SeenDevice = DeviceList["seen"][number];
export type AddDevice = Body<paths["/api/devices"]["post"]>;
export type Retention = Reply<paths["/api/settings/retention"]["get"]>;
export type SchoolDetails = Reply<paths["/api/settings/details"]["get"]>;
export type Subject = Reply<paths["/api/subjects"]["get"]>[number];
export type ConsentPage = Reply<paths["/api/consents"]["get"]>;
export type ConsentRow = ConsentPage["items"][number];
export type ConsentCell = ConsentRow["cells"][number];
export type ConsentScope = ConsentPage["columns"][number];
export type ConsentHistory = Reply<paths["/api/subjects/{subjectId}/consents"]["get"]>;
export type Withdrawal = Reply<paths["/api/withdrawals/{withdrawalId}"]["get"]>;
export type CommentPage = Reply<paths["/api/comments"]["get"]>;
export type Comment = CommentPage["items"][number];
export type AuditEntry = Reply<paths["/api/audit"]["get"]>["items"][number];
export type AuditVerification = Reply<paths["/api/audit/verification"]["get"]>;

export type SaveDraft = Body<paths["/api/posts/{postId}/draft"]["put"]>;
export type SavePicture = Body<paths["/api/posts/{postId}/pictures/{pictureId}"]["put"]>;
export type GiveAnswer = Body<paths["/api/posts/{postId}/pictures/{pictureId}/faces/{faceId}/answer"]["put"]>;
export type Box = Body<paths["/api/posts/{postId}/pictures/{pictureId}/faces"]["post"]>;
export type SettlePlace = Body<paths["/api/posts/{postId}/pictures/{pictureId}/places"]["post"]>;
export type Decide = Body<paths["/api/posts/{postId}/decisions"]["post"]>;
export type TakeDown = Body<paths["/api/posts/{postId}/takedowns"]["post"]>;
export type Recognise = Body<paths["/api/posts/{postId}/publications/{publicationId}/recognition"]["post"]>;
export type Resolve = Body<paths["/api/posts/{postId}/publications/{publicationId}/resolution"]["post"]>;
export type RecordConsent = Body<paths["/api/subjects/{subjectId}/consents"]["post"]>;
export type Withdraw = Body<paths["/api/subjects/{subjectId}/withdrawals"]["post"]>;
export type ModerateComment = Body<paths["/api/comments/{commentId}/actions"]["post"]>;
