import { useQuery } from "@tanstack/react-query";
import { Fetched } from "../shared/Fetched";
import { Loading } from "../shared/Loading";
import { Mark } from "../shared/Mark";
import { Time } from "../shared/Time";
import { evidenceQuery } from "./commentQueries";
import classes from "./EvidenceSheet.module.css";

/** The comment as it was, with the digest that proves it unchanged. */
export function Evidence({ commentId }: { commentId: string }) {
  return (
    <section>
      <h3>What was kept</h3>
      <Fetched query={useQuery(evidenceQuery(commentId))} loading={<Loading rows={1} />}>
        {(evidence) => (
          <dl className={classes.facts}>
            <div>
              <dt>Words</dt>
              <dd>“{evidence.text}”</dd>
            </div>
            <div>
              <dt>Author</dt>
              <dd>{evidence.author ?? "Not given by the network"}</dd>
            </div>
            <div>
              <dt>Written</dt>
              <dd>
                <Time at={evidence.at} />
              </dd>
            </div>
            <div>
              <dt>Where</dt>
              <dd>
                <a href={evidence.permalink} target="_blank" rel="noreferrer">
                  {evidence.permalink}
                </a>
              </dd>
            </div>
            <div>
              <dt>Kept</dt>
              <dd>
                <Time at={evidence.keptAt} />, for {evidence.by}
              </dd>
            </div>
            <div>
              <dt>Digest</dt>
              <dd className={classes.digest}>{evidence.digest}</dd>
              <dd>{evidence.intact ? <Mark tone="ok">agrees with what is kept</Mark> : <Mark tone="no">what is kept was changed</Mark>}</dd>
            </div>
          </dl>
        )}
      </Fetched>
    </section>
  );
}
