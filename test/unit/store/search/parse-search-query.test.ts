import { describe, expect, it } from "vitest";
import { matchExpression } from "../../../../src/store/search/match-expression.js";
import { parseSearchQuery } from "../../../../src/store/search/parse-search-query.js";

const word = (...forms: string[]) => ({ forms, prefix: false });

describe("a search query", () => {
  it.each([
    ["digitale netwerken", [word("digitale"), word("netwerken")], []],
    ['"digitale netwerken" raad', [word("digitale", "netwerken"), word("raad")], []],
    ["„digitale netwerken”", [word("digitale", "netwerken")], []],
    ['raad -telecom -"de brief"', [word("raad")], [word("telecom"), word("de", "brief")]],
    ["AI-verordening - raad", [word("ai", "verordening"), word("raad")], []],
    [
      "netw* 21501-3*",
      [
        { forms: ["netw"], prefix: true },
        { forms: ["21501", "3"], prefix: true },
      ],
      [],
    ],
    ['"de netw"*', [{ forms: ["de", "netw"], prefix: true }], []],
    ["*netw ne*tw", [word("netw"), word("ne", "tw")], []],
    ["21 501-33, nr. 1149", [word("21501", "33"), word("nr"), word("1149")], []],
    ['open "zonder einde', [word("open"), word("zonder"), word("einde")], []],
    ['"" * - ()', [], []],
  ])("%s", (text, required, excluded) => {
    expect(parseSearchQuery(text)).toEqual({ required, excluded });
  });

  it("becomes an expression in which only its letters and digits stand between quotes", () => {
    expect(matchExpression(parseSearchQuery('netwerken OR title:x* -"NEAR(raad"'))).toBe(
      '({identifier title text} : "netwerk" AND {identifier title text} : "or" AND {words} : "title x" *) NOT ({identifier title text} : "near rad")',
    );
    expect(matchExpression(parseSearchQuery("-raad"))).toBeUndefined();
  });
});
