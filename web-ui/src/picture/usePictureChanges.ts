import { useQueryClient } from "@tanstack/react-query";
import { api, told } from "../api/client";
import type { Attestation, Box, FindingSetting, GiveAnswer, PostView, SavePicture, SettlePlace } from "../api/types";
import { postKey } from "../post/postQueries";
import { usePostChange } from "../post/usePostChange";

/** Everything a person may change about one picture of a draft. */
export function usePictureChanges(postId: string, pictureId: string) {
  const client = useQueryClient();
  const path = { postId, pictureId };
  const face = (faceId: string) => ({ ...path, faceId });
  /** Saves what is given and leaves the rest as it is by the time this change is sent. */
  const save = (change: (now: SavePicture) => Partial<SavePicture>) => {
    const { altText = "", position = 0, attested = [] } =
      client.getQueryData<PostView>(postKey(postId))?.draft.pictures.find(({ id }) => id === pictureId) ?? {};
    const now = { altText, position, attested };
    return told(api.PUT("/api/posts/{postId}/pictures/{pictureId}", { params: { path }, body: { ...now, ...change(now) } }));
  };
  return {
    describe: usePostChange(postId, (altText: string) => save(() => ({ altText }))),
    attest: usePostChange(postId, ({ attestation, checked }: { attestation: Attestation; checked: boolean }) =>
      save(({ attested }) => ({ attested: [...attested.filter((one) => one !== attestation), ...(checked ? [attestation] : [])] }))),
    move: usePostChange(postId, (position: number) => save(() => ({ position }))),
    remove: usePostChange(postId, () => told(api.DELETE("/api/posts/{postId}/pictures/{pictureId}", { params: { path } }))),
    answer: usePostChange(postId, ({ faceId, ...body }: GiveAnswer & { faceId: string }) =>
      told(api.PUT("/api/posts/{postId}/pictures/{pictureId}/faces/{faceId}/answer", { params: { path: face(faceId) }, body }))),
    clearAnswer: usePostChange(postId, (faceId: string) =>
      told(api.DELETE("/api/posts/{postId}/pictures/{pictureId}/faces/{faceId}/answer", { params: { path: face(faceId) } }))),
    mark: usePostChange(postId, (body: Box) =>
      told(api.POST("/api/posts/{postId}/pictures/{pictureId}/faces", { params: { path }, body }))),
    moveFace: usePostChange(postId, ({ faceId, ...body }: Box & { faceId: string }) =>
      told(api.PUT("/api/posts/{postId}/pictures/{pictureId}/faces/{faceId}", { params: { path: face(faceId) }, body }))),
    removeFace: usePostChange(postId, ({ faceId, reason }: { faceId: string; reason: string }) =>
      told(api.POST("/api/posts/{postId}/pictures/{pictureId}/faces/{faceId}/removal", { params: { path: face(faceId) }, body: { reason } }))),
    settle: usePostChange(postId, (body: SettlePlace) =>
      told(api.POST("/api/posts/{postId}/pictures/{pictureId}/places", { params: { path }, body }))),
    crop: usePostChange(postId, (body: Box) =>
      told(api.PUT("/api/posts/{postId}/pictures/{pictureId}/crop", { params: { path }, body }))),
    uncrop: usePostChange(postId, () => told(api.DELETE("/api/posts/{postId}/pictures/{pictureId}/crop", { params: { path } }))),
    forgetPlace: usePostChange(postId, (placeId: string) =>
      told(api.DELETE("/api/posts/{postId}/pictures/{pictureId}/places/{placeId}", { params: { path: { ...path, placeId } } }))),
    accept: usePostChange(postId, ({ code, reason }: { code: FindingSetting["code"]; reason: string }) =>
      told(api.PUT("/api/posts/{postId}/pictures/{pictureId}/acceptances/{code}", { params: { path: { ...path, code } }, body: { reason } }))),
    askAgain: usePostChange(postId, (code: FindingSetting["code"]) =>
      told(api.DELETE("/api/posts/{postId}/pictures/{pictureId}/acceptances/{code}", { params: { path: { ...path, code } } }))),
    unmark: usePostChange(postId, (faceId: string) =>
      told(api.DELETE("/api/posts/{postId}/pictures/{pictureId}/faces/{faceId}", { params: { path: face(faceId) } }))),
  };
}

export type PictureChanges = ReturnType<typeof usePictureChanges>;
