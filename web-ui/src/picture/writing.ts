import type { Box, Finding, Picture } from "../api/types";

/** Something found in a photo, where it stands. */
export type Written = Finding & { where: { box: Box } };

/** What was found in the writing of one photo. */
export const writtenIn = (findings: Finding[], picture: Picture): Written[] =>
  findings.filter((finding): finding is Written => finding.where.part === "PICTURE" && finding.where.pictureId === picture.id && !!finding.where.box);

/** What was found about one photo as a whole, such as the device that took it. */
export const aboutWhole = (findings: Finding[], picture: Picture): Finding[] =>
  findings.filter(({ where }) => where.part === "PICTURE" && where.pictureId === picture.id && !where.box);

export const isOpen = (finding: Finding): boolean => finding.settlement === "OPEN";
