const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const lower = (name: string) => name.toLowerCase().replaceAll("_", " ");

/** "SIGNED_IN" as people write it: "Signed in". */
export const inWords = (name: string): string => name.charAt(0).toUpperCase() + lower(name.slice(1));

/** The end of an id: enough to tell two things apart by eye. */
export const shortId = (id: string): string => `…${id.slice(-6)}`;

/** What the log adds to an entry, without shouting and without long numbers: "Facebook photo, X name from 2026-11-21". */
export const detailWords = (detail: string): string =>
  detail
    .replace(uuid, shortId)
    .replace(/\b([A-Z]+):([A-Z]+)\b,?/g, (_, network: string, kind: string) => `${inWords(network)} ${lower(kind)},`)
    .replace(/,(?= from\b|$)/g, "")
    .replace(/\b[A-Z]{2,}(?:_[A-Z]+)*\b/g, inWords);

/** The post an entry is about, where it names one. */
export function postOf({ thing, thingId, detail }: { thing: string; thingId: string; detail: string }): string | undefined {
  return thing === "post" ? thingId : /^post /.test(detail) ? detail.match(uuid)?.[0] : undefined;
}
