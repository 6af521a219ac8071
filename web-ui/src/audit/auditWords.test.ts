import { expect, test } from "vitest";
import { detailWords, inWords, postOf } from "./auditWords";

const id = "01a1fe08-8bed-7a92-a576-fc539fc34271";

test("names of actions read as words", () => {
  expect(inWords("SIGNED_IN")).toBe("Signed in");
});

test("details lose their shouting and their long numbers", () => {
  expect(detailWords("HEADTEACHER")).toBe("Headteacher");
  expect(detailWords(`picture ${id}`)).toBe("picture …c34271");
  expect(detailWords("FACEBOOK:NAME FACEBOOK:PHOTO X:NAME from 2026-11-21")).toBe("Facebook name, Facebook photo, X name from 2026-11-21");
  expect(detailWords("version 3")).toBe("version 3");
});

test("an entry leads to its post", () => {
  expect(postOf({ thing: "post", thingId: id, detail: "" })).toBe(id);
  expect(postOf({ thing: "publication", thingId: "other", detail: `post ${id}` })).toBe(id);
  expect(postOf({ thing: "comment", thingId: id, detail: "HIDE" })).toBeUndefined();
});
