/** Length as X counts it: links weigh 23, most emoji and East Asian characters 2. The rules load when first needed. */
export async function weightedLength(text: string): Promise<number> {
  const { default: twitter } = await import("twitter-text");
  return twitter.parseTweet(text).weightedLength;
}

/** Length as people count: one for each character that was typed. */
export const plainLength = (text: string): number => [...text].length;
