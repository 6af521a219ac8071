import { csrf } from "../api/csrf";
import { toProblem, unreachable } from "../api/problem";
import type { PostView } from "../api/types";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Sends one file and tells how far it is, from 0 to 1. XMLHttpRequest, because fetch cannot tell. */
export function sendDocument(postId: string, file: File, onProgress: (part: number) => void): Promise<PostView> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/posts/${encodeURIComponent(postId)}/attachments`);
    request.setRequestHeader(csrf.header, csrf.get());
    request.setRequestHeader("Accept", "application/json, application/problem+json");
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener("error", () => reject(unreachable()));
    request.addEventListener("load", () => {
      const body = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(body as PostView);
      else reject(toProblem(request.status, body));
    });
    const form = new FormData();
    form.append("file", file);
    request.send(form);
  });
}
