import { describe, expect, it } from "vitest";
import type { CitableDocument } from "../../../../src/model/citation-styles/citable-document.js";
import { officialNumber, printedNumber } from "../../../../src/model/citation-styles/official-number.js";
import { known } from "../../../support/citable.js";

const II = "TWEEDE_KAMER";
const I = "EERSTE_KAMER";

function printed(identifier: string, facts: Partial<CitableDocument> = {}): string | null {
  const official = officialNumber(known(identifier, facts));
  return official === null ? null : printedNumber(official);
}

describe("the official number of", () => {
  it.each<[string, Partial<CitableDocument>, string]>([
    ["kst-21501-33-1149", { chamber: II, date: "2025-09-18" }, "Kamerstukken II 2025/26, 21501-33, nr. 1149"],
    ["kst-27858-88", { chamber: II, date: "2010-03-01" }, "Kamerstukken II 2009/10, 27858, nr. 88"],
    ["kst-31700-VI-D", { chamber: I, date: "2009-02-03" }, "Kamerstukken I 2008/09, 31700 VI, D"],
    ["kst-36410-XIII-87", { chamber: II, date: "2023-11-20" }, "Kamerstukken II 2023/24, 36410 XIII, nr. 87"],
    ["kst-36410-A-33", { chamber: II, date: "2024-01-20" }, "Kamerstukken II 2023/24, 36410 A, nr. 33"],
    ["kst-35570-C", { date: "2021-01-01" }, "Kamerstukken I 2020/21, 35570, C"],
    ["kst-34430-AB", { date: "2021-01-01" }, "Kamerstukken I 2020/21, 34430, AB"],
    ["kst-23700-188b", { date: "1996-04-01" }, "Kamerstukken I 1995/96, 23700, nr. 188b"],
    ["kst-34356-3", { chamber: II, date: "2015-12-01" }, "Kamerstukken II 2015/16, 34356, nr. 3"],
    ["kst-26643-1392", { chamber: II }, "Kamerstukken II 26643, nr. 1392"],
    ["kst-26643-1392", {}, "Kamerstukken 26643, nr. 1392"],
    ["h-tk-20122013-71-15", {}, "Handelingen II 2012/13, nr. 71, item 15"],
    ["h-ek-20142015-11-4", {}, "Handelingen I 2014/15, nr. 11, item 4"],
    ["h-tk-20072008-108-7909", {}, "Handelingen II 2007/08, nr. 108, p. 7909"],
    ["h-vv-20222023-1", {}, "Handelingen VV 2022/23, nr. 1"],
    ["ah-tk-20142015-818", {}, "Aanhangsel Handelingen II 2014/15, nr. 818"],
    ["ah-ek-19992000-12", {}, "Aanhangsel Handelingen I 1999/2000, nr. 12"],
    ["stb-2022-407", {}, "Stb. 2022, 407"],
    ["stcrt-2018-18050", {}, "Stcrt. 2018, 18050"],
    ["trb-2015-196", {}, "Trb. 2015, 196"],
    ["oj-L-2013-287", {}, "PbEU 2013, L 287"],
    ["oj-C-2001-12", {}, "PbEG 2001, C 12"],
    ["oj-L-2003-5", { date: "2003-01-09" }, "PbEG 2003, L 5"],
    ["oj-L-2024-1689", {}, "PbEU L, 2024/1689"],
    ["ECLI:NL:RVS:2024:2045", {}, "ECLI:NL:RVS:2024:2045"],
    ["COM(2016)761", {}, "COM(2016) 761"],
    ["COM(1997)558", {}, "COM(97) 558"],
    ["JOIN(2025)11", {}, "JOIN(2025) 11"],
    ["52021PC0752", {}, "COM(2021) 752"],
    ["52023JC0020", {}, "JOIN(2023) 20"],
    ["ST-11099-2018-REV-1", {}, "Raadsdocument 11099/18 REV 1"],
    ["ST-13880-2004", {}, "Raadsdocument 13880/04"],
    ["32016R0679", {}, "Verordening (EU) 2016/679"],
    ["32006R0562", {}, "Verordening (EG) 562/2006"],
    ["32012R1215", {}, "Verordening (EU) 1215/2012"],
    ["32009R0810", {}, "Verordening 810/2009"],
    ["32009R0810", { date: "2009-07-13" }, "Verordening (EG) 810/2009"],
    ["32008L0115", {}, "Richtlijn 2008/115/EG"],
    ["31992L0043", {}, "Richtlijn 92/43/EEG"],
    ["31995L0046", {}, "Richtlijn 95/46/EG"],
    ["32018L2001", {}, "Richtlijn (EU) 2018/2001"],
    ["32011D0130", {}, "Besluit 2011/130/EU"],
  ])("%s with %j is %s", (identifier, facts, expected) => expect(printed(identifier, facts)).toBe(expected));

  it("a paper with an unusual identifier follows from its dossier and number", () => {
    const facts = { number: "2", chamber: II, date: "2024-05-01", dossiers: [{ key: "36410-VI" }] } as const;
    expect(printed("kst-1044123", facts)).toBe("Kamerstukken II 2023/24, 36410 VI, nr. 2");
  });

  it.each(["bpz-106477204", "106485340", "2025D40209", "62007CJ0402", "32004D0789", "2020/0123(COD)", "kst-1044123", "note", ""])(
    "%s is not known",
    (identifier) => expect(printed(identifier)).toBeNull(),
  );
});
