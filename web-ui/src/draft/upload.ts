import type { Upload as Tus } from "tus-js-client";
import { api, told } from "../api/client";
import { csrf } from "../api/csrf";
import { type Problem, toProblem, unreachable } from "../api/problem";

/** Small enough that a broken connection costs a second or two of a slow line, large enough to keep a fast one busy. */
const pieceBytes = 2 * 1024 * 1024;
const retryDelays = [0, 1_000, 3_000, 5_000, 10_000];

export interface Told {
  /** How much has arrived, from 0 to 1. */
  progress: (part: number) => void;
  done: () => void;
  failed: (problem: Problem) => void;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Announces a file and prepares to send it piece by piece; nothing is sent before it is started. Starting it again goes on where it stopped. */
export async function prepare(postId: string, file: File, place: number, tell: Told): Promise<Tus> {
  const [{ DetailedError, Upload }, { id }] = await Promise.all([
    import("tus-js-client"),
    told(api.POST("/api/posts/{postId}/uploads", { params: { path: { postId } }, body: { fileName: file.name, bytes: file.size, place } })),
  ]);
  return new Upload(file, {
    uploadUrl: `/api/posts/${encodeURIComponent(postId)}/uploads/${id}`,
    chunkSize: pieceBytes,
    retryDelays,
    storeFingerprintForResuming: false,
    onBeforeRequest: (request) => request.setHeader(csrf.header, csrf.get()),
    onProgress: (sent, all) => tell.progress(all ? sent / all : 0),
    onSuccess: tell.done,
    onError: (error) => {
      const response = error instanceof DetailedError ? error.originalResponse : null;
      tell.failed(response?.getStatus() ? toProblem(response.getStatus(), parsed(response.getBody())) : unreachable());
    },
  });
}
