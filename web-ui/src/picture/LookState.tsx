import { Loader } from "@mantine/core";
import type { Picture } from "../api/types";
import { Mark } from "../shared/Mark";
import classes from "./FaceBoard.module.css";

/** A photo that is not there to be seen yet, or will not be. */
export function LookState({ picture: { look } }: { picture: Picture }) {
  return (
    <div className={`${classes.board} ${classes.waiting}`} role="status">
      {look.state === "FAILED" || look.state === "REFUSED" ? (
        <div>
          <p>
            <Mark tone="no">{look.state === "REFUSED" ? "Not accepted" : "Could not be looked at"}</Mark>
          </p>
          <p>{look.sentence ?? "The post is held until this photo has been looked at."}</p>
        </div>
      ) : (
        <div>
          <Loader size="sm" />
          <p>Looking for faces…</p>
        </div>
      )}
    </div>
  );
}
