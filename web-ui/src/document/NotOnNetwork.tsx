import type { Attachment, Network } from "../api/types";
import { networkName } from "../shared/networks";
import classes from "./Documents.module.css";

/** Says beside a preview what readers there will not get. */
export function NotOnNetwork({ network, attachments }: { network: Network; attachments: Attachment[] }) {
  if (attachments.length === 0) return null;
  const names = new Intl.ListFormat("en-GB").format(attachments.map(({ fileName }) => fileName));
  return (
    <p className={classes.note}>
      {networkName(network)} gets no documents: {names} {attachments.length === 1 ? "stays" : "stay"} here. To point readers to it, put the approved file on the school's own site and write its address
      in the post.
    </p>
  );
}
