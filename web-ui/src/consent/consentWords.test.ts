import { expect, it } from "vitest";
import { removalStatus, scopeName } from "./consentWords";

const publication = (state: string, takedown: string | null) => ({ state, takedown });

it("says removed only after a read showed it gone", () => {
  expect(removalStatus(publication("PUBLISHED", "REQUESTED")).words).toBe("to be removed");
  expect(removalStatus(publication("PUBLISHED", "REMOVING")).words).toBe("being removed");
  expect(removalStatus(publication("TAKEN_DOWN", "CONFIRMED")).words).toContain("seen to be gone");
  expect(removalStatus(publication("CANCELLED", "CONFIRMED")).words).toBe("never went out");
  expect(removalStatus(publication("PUBLISHED", "MANUAL")).tone).toBe("ask");
});
it("names a scope as people do", () => {
  expect(scopeName({ network: "FACEBOOK", kind: "PHOTO" })).toBe("Facebook photo");
});
