import { useHotkeys } from "@mantine/hooks";
import { useState } from "react";
import { useSearchParams } from "react-router";
import type { Account, Issue, PostView } from "../api/types";
import { DocumentCard } from "../document/DocumentCard";
import documents from "../document/Documents.module.css";
import { DocumentZone } from "../document/DocumentZone";
import { useDocuments } from "../document/useDocuments";
import { inWords } from "../finding/findings";
import { useEarlierUses } from "../picture/earlierUses";
import { PictureCard } from "../picture/PictureCard";
import { Previews } from "../preview/Previews";
import { Mark } from "../shared/Mark";
import { BeforeItGoes } from "./BeforeItGoes";
import { BeforeSending, type Save } from "./beforeSending";
import classes from "./ComposePage.module.css";
import { DraftMenu } from "./DraftMenu";
import { DropZone } from "./DropZone";
import { goTo } from "./goTo";
import { LeaveGuard } from "./LeaveGuard";
import { NetworkChoice } from "./NetworkChoice";
import { SaveState } from "./SaveState";
import { ThreadChoice } from "./ThreadChoice";
import { useAutosave } from "./useAutosave";
import { useUploads } from "./useUploads";
import { VariantFields } from "./VariantFields";
import { WantedTime } from "./WantedTime";
import { wordsFor } from "./words";
import { WordsField } from "./WordsField";

/** Writing a post: words, networks and photos on the left; what will be seen and what is left to do on the right. */
export function Compose({ post, accounts }: { post: PostView; accounts: Account[] }) {
  const draft = useAutosave(post);
  const uploads = useUploads(post.id, Math.max(-1, ...post.draft.pictures.map(({ position }) => position)));
  const sent = useDocuments(post.id);
  const [saves] = useState(() => new Set<Save>());
  const [search, setSearch] = useSearchParams();
  const [shown, setShown] = useState<string>();
  useHotkeys([["mod+S", () => void draft.flush().catch(() => undefined)]], []);

  const { mine } = draft;
  const { pictures, attachments } = post.draft;
  const chosen = accounts.filter((account) => mine.accountIds.includes(account.id));
  const networks = [...new Set(chosen.map((account) => account.network))];
  const shared = chosen.filter((account) => !mine.variants.some((variant) => variant.network === account.network));
  const uses = useEarlierUses(post.id, pictures);
  const threads = mine.thread ? post.draft.threads : [];
  const withPictures = pictures.length > 0;
  const choose = (faceId?: string) => setSearch(faceId ? { face: faceId } : {}, { replace: true, preventScrollReset: true });
  const go = (issue: Issue) => {
    choose(issue.faceId ?? undefined);
    goTo(issue);
  };

  return (
    <BeforeSending value={saves}>
      <title>Write a post · Gatepost</title>
      <LeaveGuard waiting={uploads.uploads.length + sent.uploads.length} />
      <div className={classes.page}>
        <div className={classes.write}>
          <header>
            <div className={classes.head}>
              <h1>
                <input
                  id="title"
                  className={classes.title}
                  aria-label="Title, only staff see it"
                  placeholder="Give it a title, only staff see it"
                  maxLength={200}
                  value={mine.title}
                  onChange={({ currentTarget }) => draft.type({ title: currentTarget.value })}
                />
              </h1>
              {post.actions.includes("DISCARD") && <DraftMenu postId={post.id} />}
            </div>
            <SaveState draft={draft} />
          </header>
          {post.note && (
            <div className={classes.note}>
              <span>
                <Mark tone="ask">{post.state === "STOPPED" ? "Why it stopped" : "The Headteacher asks"}</Mark>
              </span>
              <p>{post.note}</p>
            </div>
          )}
          <NetworkChoice accounts={accounts} chosen={mine.accountIds} onChange={(accountIds) => draft.type({ accountIds })} />
          <WordsField
            id="words"
            label="What do you want to say?"
            value={mine.text}
            accounts={shared}
            threads={threads}
            withPictures={withPictures}
            postId={post.id}
            saved={inWords(post.check.findings)}
            onFocus={() => setShown(shared[0]?.id)}
            onChange={(text) => draft.type({ text })}
          />
          <VariantFields
            words={mine}
            accounts={chosen}
            threads={threads}
            withPictures={withPictures}
            postId={post.id}
            saved={post.check.findings}
            onChange={(variants) => draft.type({ variants })}
            onFocus={(network) => setShown(chosen.find((account) => account.network === network)?.id)}
          />
          {chosen.map((account) => (
            <ThreadChoice
              key={account.id}
              account={account}
              text={wordsFor(mine, account.network)}
              chosen={mine.thread}
              thread={threads.find(({ network }) => network === account.network)}
              onChange={(thread) => draft.type({ thread })}
            />
          ))}
          <div id="pictures" tabIndex={-1} className={classes.pictures}>
            {pictures.map((picture, index) => (
              <PictureCard
                key={picture.id}
                postId={post.id}
                picture={picture}
                place={index + 1}
                count={pictures.length}
                networks={networks}
                findings={post.check.findings}
                uses={uses.filter(({ pictureId }) => pictureId === picture.id)}
                longestAltText={chosen.length > 0 ? Math.min(...chosen.map((account) => account.limits.altTextMax)) : undefined}
                chosen={picture.faces.find((face) => face.id === search.get("face"))}
                onChoose={choose}
              />
            ))}
            <DropZone uploading={uploads} first={!withPictures} />
          </div>
          <div id="attachments" tabIndex={-1} className={documents.all}>
            {attachments.map((attachment) => (
              <DocumentCard key={attachment.id} postId={post.id} attachment={attachment} findings={post.check.findings} checked={post.check.state === "DONE"} />
            ))}
            <DocumentZone sending={sent} first={attachments.length === 0} />
          </div>
          <WantedTime wantedAt={mine.wantedAt} onChange={(wantedAt) => draft.type({ wantedAt })} />
        </div>
        <aside className={classes.side} aria-label="Preview and what is left">
          <Previews accounts={chosen} words={mine} threads={threads} pictures={pictures} attachments={attachments} shown={shown} onShow={setShown} />
          <BeforeItGoes post={post} draft={draft} uploads={[...uploads.uploads, ...sent.uploads]} onGo={go} />
        </aside>
      </div>
    </BeforeSending>
  );
}
