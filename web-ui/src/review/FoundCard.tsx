import type { Finding, Revision } from "../api/types";
import { Card } from "../shared/Card";
import { Mark } from "../shared/Mark";
import { plural } from "../shared/plural";
import classes from "./FoundCard.module.css";

/** Findings in documents are named with their document; all others stand in what is shown beside this card. */
const where = ({ where: { attachmentId } }: Finding, { attachments }: Revision) => {
  const document = attachments.find(({ id }) => id === attachmentId);
  return document ? `In ${document.fileName}: ` : "";
};

const kept = ({ where: { box, pictureId } }: Finding) => (box ? "Left visible" : pictureId ? "Accepted" : "Left as it is");

const Row = ({ finding, revision, tone }: { finding: Finding; revision: Revision; tone: "no" | "ask" }) => (
  <li className={classes.row}>
    <Mark tone={tone} />
    <span>{finding.settlement === "KEPT" ? `${kept(finding)}: “${finding.reason}”${finding.reasonBy ? ` (${finding.reasonBy})` : ""}. ${where(finding, revision)}${finding.message}` : where(finding, revision) + finding.message}</span>
  </li>
);

/** What was found, in three groups: must not go out, needs your eye, fine; and for whoever decides, what nothing looked for (K2). */
export function FoundCard({ revision, deciding = false }: { revision: Revision; deciding?: boolean }) {
  const covered = revision.findings.filter((finding) => finding.settlement === "COVERED").length;
  const of = (severity: Finding["severity"]) => revision.findings.filter((finding) => finding.severity === severity && finding.settlement !== "COVERED");
  const must = of("BLOCK");
  const eye = of("ATTENTION");
  const quiet = of("ADVICE").map((finding) => finding.message);
  if (revision.notFaces > 0) quiet.push(`${plural(revision.notFaces, "box", "boxes")} marked as no face`);
  return (
    <Card title="What was found">
      <ul className={classes.list}>
        {must.map((finding) => (
          <Row key={finding.id} finding={finding} revision={revision} tone="no" />
        ))}
        {eye.map((finding) => (
          <Row key={finding.id} finding={finding} revision={revision} tone="ask" />
        ))}
        {revision.detector === "mediapipe-full-range" && revision.pictures.length > 0 && (
          <li className={classes.row}>
            <Mark tone="ask" />
            <span>Only the basic detector looked at the photos. Please look twice for faces nobody marked.</span>
          </li>
        )}
        {deciding && revision.pictures.length > 0 && (
          <li className={classes.row}>
            <Mark tone="ask" />
            <span>Gatepost reads print in photos, not handwriting. Please look for names written by hand.</span>
          </li>
        )}
        {revision.pictures.length > 0 && revision.pictures.every(({ attested }) => attested.length > 0) && (
          <li className={classes.row}>
            <Mark tone="ok" />
            <span>The author attests of every photo: all faces marked, suitably dressed, nobody hurt or upset, nothing confidential</span>
          </li>
        )}
        {revision.adults.length > 0 && (
          <li className={classes.row}>
            <Mark tone="ok" />
            <span>
              {plural(revision.adults.length, "adult")} with consent on file: {[...new Set(revision.adults)].map((note) => `“${note}”`).join(", ")}
            </span>
          </li>
        )}
        {must.length === 0 && (
          <li className={classes.row}>
            <Mark tone="ok" />
            Nothing found that must not go out
          </li>
        )}
        {covered > 0 && (
          <li className={classes.row}>
            <Mark tone="ok" />
            {plural(covered, "place")} with writing covered
          </li>
        )}
        {revision.covered > 0 && (
          <li className={classes.row}>
            <Mark tone="ok" />
            {plural(revision.covered, "face")} covered
          </li>
        )}
      </ul>
      {quiet.length > 0 && (
        <p className={classes.quiet} style={{ marginTop: 10 }}>
          {quiet.join(" · ")}
        </p>
      )}
    </Card>
  );
}
