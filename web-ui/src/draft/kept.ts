const prefix = "gatepost.kept.";

/** Keeps on this device what the server does not have yet; nothing removes it. */
export function keep(key: string, value: unknown) {
  try {
    if (value === undefined) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // A full or forbidden store only takes away the safety net; what is on the page still saves to the server.
  }
}

/** What an earlier tab left here under this key. */
export function kept<T>(key: string): T | undefined {
  try {
    const stored = localStorage.getItem(prefix + key);
    return stored ? (JSON.parse(stored) as T) : undefined;
  } catch {
    return undefined;
  }
}

const keptKeys = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix));

/** Whether something typed here never reached the server. */
export const anythingKept = () => keptKeys().length > 0;

/** For signing out: the next person at this device finds nothing. */
export const forgetKept = () => keptKeys().forEach((key) => localStorage.removeItem(key));

const owner = "gatepost.kept-for";

/** Whoever signs in finds what they typed here before, and nothing of anybody else's. */
export function keepFor(personId: string) {
  if (localStorage.getItem(owner) !== personId) forgetKept();
  localStorage.setItem(owner, personId);
}
