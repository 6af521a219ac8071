import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { NewPostButton } from "../post/NewPostButton";
import { todayQuery } from "../post/postQueries";
import { useSession } from "../session/useSession";
import { Empty } from "../shared/Empty";
import { Fetched } from "../shared/Fetched";
import { PageHead } from "../shared/PageHead";
import { plural } from "../shared/plural";
import { Time } from "../shared/Time";
import { TodayCard } from "./TodayCard";
import classes from "./TodayPage.module.css";

export function Component() {
  const { areas } = useSession();
  const today = useQuery(todayQuery);
  const waiting = today.data?.cards.length;
  return (
    <>
      <PageHead title="Today" about={waiting ? `${plural(waiting, "thing")} for you, most urgent first.` : undefined}>
        <NewPostButton />
      </PageHead>
      <Fetched query={today}>
        {({ cards, recent }) => (
          <>
            {cards.length === 0 ? (
              <Empty icon="check" title="Nothing needs you">
                {areas.includes("COMMENTS") ? "Posts to approve and comments to read appear here as they come in." : areas.includes("POSTS") ? "Drafts that need an answer appear here." : "What needs your answer appears here."}
              </Empty>
            ) : (
              <ul className={classes.cards}>
                {cards.slice(0, 5).map((card, index) => (
                  <TodayCard key={`${card.kind}${card.link}`} card={card} first={index === 0} />
                ))}
              </ul>
            )}
            {recent.length > 0 && (
              <section className={classes.recent}>
                <h2>What happened</h2>
                <ul>
                  {recent.map((event) => (
                    <li key={event.at + event.sentence}>
                      <Time at={event.at} />
                      {event.postId ? <Link to={`/posts/${event.postId}`}>{event.sentence}</Link> : event.sentence}
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </>
        )}
      </Fetched>
    </>
  );
}
