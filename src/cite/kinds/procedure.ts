import { SPACE, WORD_END, WORD_START } from "../kamerstuk/spelling.js";
import type { Recogniser } from "../recogniser.js";

/** The procedures of the European Parliament and the Council by the code in their number. */
const PROCEDURE_TYPE = "COD|CNS|NLE|APP|AVC|INI|INL|BUD|DEC|DEA|RPS|RSP|RSO|REG|ACI|SYN|PRT|COS|IMM|DCE|GBD";

/** Interinstitutional procedures: `2020/0123 (COD)`. */
export const procedure: Recogniser = {
  kind: "PROCEDURE",
  version: 2,
  anchors: ["/"],
  pattern: new RegExp(
    `${WORD_START}(?=\\d{4}/)(?<year>(?:19|20)\\d{2})/(?<number>\\d{3,4}[A-Z]?)(?:${SPACE}?\\(${SPACE}?(?<type>${PROCEDURE_TYPE})${SPACE}?\\)|/(?<slashed>${PROCEDURE_TYPE})${WORD_END})`,
    "gu",
  ),
  parse: (match) => {
    const { year = "", number = "", type, slashed } = match.groups ?? {};
    const padded = /^\d{3}(?!\d)/u.test(number) ? `0${number}` : number;
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        normal: `${year}/${padded}(${type ?? slashed})`,
        confidence: 0.97,
        parts: {},
      },
    ];
  },
  examples: {
    yes: [
      { text: "procedure 2020/0123 (COD).", found: [{ surface: "2020/0123 (COD)", normal: "2020/0123(COD)" }] },
      { text: "2016/2149(INI)", found: [{ normal: "2016/2149(INI)" }] },
      { text: "2018/0193A (NLE)", found: [{ normal: "2018/0193A(NLE)" }] },
      { text: "2021/0106/COD", found: [{ normal: "2021/0106(COD)" }] },
    ],
    no: ["2020/0123", "2020/0123 (EU)", "codificatie 2020/21 (COD)", "12020/0123 (COD)"],
  },
};
