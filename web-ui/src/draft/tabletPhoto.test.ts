import { expect, it } from "vitest";
import { howToExport, tabletFormat } from "./tabletPhoto";

const file = (...first: string[]) => new Blob(["\0\0\0\u0018", ...first, "the rest"]);

it("knows a tablet's photo by its first bytes", async () => {
  expect(await tabletFormat(file("ftyp", "heic"))).toBe("HEIC");
  expect(await tabletFormat(file("ftyp", "avif"))).toBe("AVIF");
  expect(howToExport("HEIC")).toContain("export it as JPEG");
});

it("leaves every other file to the server", async () => {
  expect(await tabletFormat(file("ftyp", "isom"))).toBeUndefined();
  expect(await tabletFormat(new Blob(["\u00ff\u00d8\u00ff"]))).toBeUndefined();
  expect(await tabletFormat(new Blob([]))).toBeUndefined();
});
