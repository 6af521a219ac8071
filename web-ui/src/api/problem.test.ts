import { describe, expect, it } from "vitest";
import { asProblem, Problem, toProblem, unreachable } from "./problem";

describe("a problem", () => {
  it("keeps the sentence the server wrote for people", () => {
    const problem = toProblem(422, { title: "Not ready", detail: "Two faces need an answer.", issues: [{ key: "X", sentence: "s" }] });
    expect(problem.detail).toBe("Two faces need an answer.");
    expect(problem.issues).toHaveLength(1);
  });

  it.each([undefined, null, "", "<html>", 7, [], { detail: "  " }, { detail: 3, issues: "none" }])(
    "still says something useful when the body is %j",
    (body) => {
      const problem = toProblem(503, body);
      expect(problem.detail).toContain("on our side");
      expect(problem.issues).toEqual([]);
    },
  );

  it("knows what is worth trying again", () => {
    expect(unreachable().passing).toBe(true);
    expect(toProblem(502, null).passing).toBe(true);
    expect(toProblem(429, null).passing).toBe(true);
    expect(toProblem(409, null).passing).toBe(false);
    expect(toProblem(422, null).passing).toBe(false);
  });

  it("never shows a programming error's own words", () => {
    expect(asProblem(new TypeError("x is undefined")).detail).not.toContain("undefined");
    const known = new Problem(404, "a", "b");
    expect(asProblem(known)).toBe(known);
  });
});
