import { expect, it } from "vitest";
import type { ConsentRow } from "../api/types";
import { findRow } from "./findRow";

const rows = ["Zoë Ademola", "Adam Shah", "Mia O'Brien"].map((name) => ({ name, subjectId: name })) as ConsentRow[];

it("jumps to a first name before a last name, whatever the accents", () => {
  expect(findRow(rows, "ad")?.name).toBe("Adam Shah");
  expect(findRow(rows, "zoe")?.name).toBe("Zoë Ademola");
  expect(findRow(rows, "brien")?.name).toBe("Mia O'Brien");
  expect(findRow(rows, "x")).toBeUndefined();
  expect(findRow(rows, " ")).toBeUndefined();
});
