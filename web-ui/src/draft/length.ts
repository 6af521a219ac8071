/** Length as X counts it: links weigh 23, most emoji and East Asian characters 2. The rules load when first needed. */
export async function weightedLength(text: string): Promise<number> {
  const { default: twitter } = await import("twitter-text");
  return twitter.parseTweet(text).weightedLength;
}

/** Length as people count: one for each character that was typed. */
export const plainLength = (text: string): number => [...text].length;

/** Length as Mastodon counts: a link is 23, of @name@server only @name, and what looks like one character is one. */
export const linksShortLength = (text: string): number =>
  [...new Intl.Segmenter("en-GB").segment(text.replace(/https?:\/\/\S+/gu, "x".repeat(23)).replace(/(?<![\w/])(@\w+)@[\w.-]*\w/gu, "$1"))].length;
