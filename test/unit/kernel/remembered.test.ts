import { expect, it } from "vitest";
import { remembered } from "../../../src/kernel/remembered.js";

it("makes something once for each text", () => {
  const asked: string[] = [];
  const make = remembered((text) => {
    asked.push(text);
    return { text };
  });
  expect(make("a")).toBe(make("a"));
  expect(make("b")).toEqual({ text: "b" });
  expect(asked).toEqual(["a", "b"]);
});
