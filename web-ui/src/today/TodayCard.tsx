import { Button } from "@mantine/core";
import { Link } from "react-router";
import type { TodayCard as Card } from "../api/types";
import { Mark } from "../shared/Mark";
import { Time } from "../shared/Time";
import type { Tone } from "../shared/tone";
import classes from "./TodayCard.module.css";

const kinds: Record<Card["kind"], [tone: Tone, word: string, action: (card: Card) => string]> = {
  REVIEW: ["wait", "To approve", (card) => (card.count > 1 ? `Review ${card.count} posts` : "Review the post")],
  CHANGES_REQUESTED: ["ask", "Changes", () => "Make the changes"],
  STOPPED: ["no", "Stopped", () => "See why it stopped"],
  DRAFT: ["idle", "Draft", () => "Go on writing"],
  COMMENTS: ["wait", "Comments", (card) => (card.count > 1 ? `Read ${card.count} comments` : "Read the comment")],
  TAKEDOWN: ["no", "Taking down", () => "See the removal"],
  UNKNOWN: ["ask", "Not certain", () => "Look and decide"],
};

/** One thing that needs this person, with its one action. */
export function TodayCard({ card, first }: { card: Card; first: boolean }) {
  const [tone, word, action] = kinds[card.kind];
  return (
    <li className={classes.card}>
      <Mark tone={tone}>{word}</Mark>
      <div>
        <h2 className={classes.title}>{card.title}</h2>
        <p className={classes.detail}>
          {card.detail}
          {card.since && (
            <span className={classes.since}>
              {card.detail ? " · since " : "Since "}
              <Time at={card.since} />
            </span>
          )}
        </p>
      </div>
      <div className={classes.action}>
        <Button component={Link} to={card.link} variant={first ? "filled" : "default"}>
          {action(card)}
        </Button>
      </div>
    </li>
  );
}
