import type { Issue } from "./types";

/** What went wrong, in a sentence for people (RFC 9457). Status 0 means that no answer came at all. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly issues: Issue[] = [],
  ) {
    super(title);
    this.name = "Problem";
  }

  get signedOut() {
    return this.status === 401;
  }

  get stale() {
    return this.status === 409;
  }

  /** Whether a change may have been made although no answer says so. */
  get uncertain() {
    return this.status === 0 || this.status >= 500;
  }

  /** Whether the same call may work a moment later. */
  get passing() {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

export const unreachable = () =>
  new Problem(0, "Gatepost did not answer", "Check the connection. Words of a draft are kept on this device.");

const words: Record<number, [title: string, detail: string]> = {
  401: ["You are signed out", "Please sign in again. Words of a draft are kept on this device."],
  403: ["Not allowed", "Your role does not include this."],
  404: ["Not found", "It may have been removed, or it belongs to another school."],
  409: ["Somebody was quicker", "This changed while you were looking at it. The page now shows the newest state."],
  413: ["Too large", "The file is larger than Gatepost accepts."],
  415: ["Not a file we can read", "Photos: JPEG, HEIC, AVIF, PNG, WebP, GIF, TIFF or BMP. Documents: PDF, Word, PowerPoint, Excel, OpenDocument, text or CSV."],
  422: ["Something needs putting right", "Please look at what is marked."],
  429: ["Too many at once", "Please wait a moment and try again."],
};

interface Told {
  detail?: unknown;
  issues?: unknown;
}

const text = (value: unknown, otherwise: string) => (typeof value === "string" && value.trim() ? value : otherwise);

/** Reads a problem from a body of any kind; a body that says nothing useful still yields a helpful sentence. Its title is the protocol's, ours is for people. */
export function toProblem(status: number, body: unknown): Problem {
  const told: Told = typeof body === "object" && body !== null ? body : {};
  const [title, detail] = words[status] ?? [
    "That did not work",
    "Something went wrong on our side. Please try again.",
  ];
  const issues = Array.isArray(told.issues) ? (told.issues as Issue[]) : [];
  return new Problem(status, title, text(told.detail, detail), issues);
}

export const asProblem = (thrown: unknown): Problem =>
  thrown instanceof Problem ? thrown : toProblem(500, undefined);
