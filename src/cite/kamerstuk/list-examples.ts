import type { Recogniser } from "../recogniser.js";

/** Worked examples of lists, ranges and several dossiers with one number. */
export const LIST_EXAMPLES: Recogniser["examples"]["yes"] = [
  {
    text: "de moties (35 334, nrs. 383, 348 en 309)",
    found: [
      { surface: "35 334, nrs. 383", normal: "kst-35334-383" },
      { surface: "348", normal: "kst-35334-348" },
      { surface: "309", normal: "kst-35334-309" },
    ],
  },
  {
    text: "Kamerstuk 32138, nrs. 15 t/m 17 en 20",
    found: [
      { surface: "Kamerstuk 32138, nrs. 15 t/m 17", normal: "kst-32138-15" },
      { surface: "Kamerstuk 32138, nrs. 15 t/m 17", normal: "kst-32138-16" },
      { surface: "Kamerstuk 32138, nrs. 15 t/m 17", normal: "kst-32138-17" },
      { surface: "20", normal: "kst-32138-20" },
    ],
  },
  {
    text: "Kamerstukken II 1988/89, 20859, nrs. 1-3",
    found: [{ normal: "kst-20859-1" }, { normal: "kst-20859-2" }, { normal: "kst-20859-3" }],
  },
  {
    text: "(28345, nr. 218 en 219)",
    found: [
      { surface: "28345, nr. 218", normal: "kst-28345-218" },
      { surface: "219", normal: "kst-28345-219" },
    ],
  },
  { text: "25883, nr. 309 en nr. 310 over", found: [{ normal: "kst-25883-309" }, { surface: "310", normal: "kst-25883-310" }] },
  {
    text: "de moties 21 501-32, nr. 1570 en 27 858, nr. 621",
    found: [{ normal: "kst-21501-32-1570" }, { surface: "27 858, nr. 621", normal: "kst-27858-621" }],
  },
  {
    text: "Kamerstukken 33 576 en 26 407, nr. 254",
    found: [
      { surface: "Kamerstukken 33 576", normal: "kst-33576-254" },
      { surface: "26 407, nr. 254", normal: "kst-26407-254" },
    ],
  },
  {
    text: "(34 682/35 334, nr. 143)",
    found: [
      { surface: "34 682", normal: "kst-34682-143" },
      { surface: "35 334, nr. 143", normal: "kst-35334-143" },
    ],
  },
  { text: "Kamerstuk 26 643, nrs. 5,6 en7", found: [{ normal: "kst-26643-5" }, { surface: "6" }, { surface: "7", normal: "kst-26643-7" }] },
  {
    text: "Kamerstuk 26 643, nr. 12, p. 3-5 en nr. 14",
    found: [
      { surface: "Kamerstuk 26 643, nr. 12, p. 3-5", normal: "kst-26643-12", parts: { pages: "3-5" } },
      { surface: "14", normal: "kst-26643-14" },
    ],
  },
  {
    text: "Kamerstuk 36 410, nr. 7, p. 5, 7 en 9, 36 411, nr. 2",
    found: [{ surface: "Kamerstuk 36 410, nr. 7, p. 5, 7 en 9", parts: { pages: "5, 7 en 9" } }, { normal: "kst-36411-2" }],
  },
  {
    text: "22 300, XII, nr. 15, 17, 28 en29",
    found: [{ normal: "kst-22300-XII-15" }, { surface: "17" }, { surface: "28" }, { surface: "29" }],
  },
  {
    text: "36 600 XX, nr. 47 en 36760, nr. 12",
    found: [{ normal: "kst-36600-XX-47" }, { surface: "36760, nr. 12", normal: "kst-36760-12" }],
  },
  {
    text: "Kamerstukken 21501-02/29279-2772",
    found: [
      { surface: "Kamerstukken 21501-02", normal: "kst-21501-02-2772" },
      { surface: "29279-2772", normal: "kst-29279-2772" },
    ],
  },
  {
    text: "18100 VII, D en E, nr. 17",
    found: [
      { surface: "18100 VII", normal: "kst-18100-VII-17" },
      { surface: "D", normal: "kst-18100-D-17" },
      { surface: "E, nr. 17", normal: "kst-18100-E-17" },
    ],
  },
  {
    text: "Kamerstukken 22112-4113, 22112-4114 en 22112-4115",
    found: [{ surface: "Kamerstukken 22112-4113" }, { surface: "22112-4114" }, { surface: "22112-4115", normal: "kst-22112-4115" }],
  },
  {
    text: "Kamerstukken I 2020/21, 35 570, C en D",
    found: [
      { surface: "Kamerstukken I 2020/21, 35 570, C", normal: "kst-35570-C" },
      { surface: "D", normal: "kst-35570-D" },
    ],
  },
  {
    text: "Kamerstukken I 2020/21, 35 570, A t/m C",
    found: [
      { normal: "kst-35570-A" },
      { normal: "kst-35570-B" },
      { surface: "Kamerstukken I 2020/21, 35 570, A t/m C", normal: "kst-35570-C" },
    ],
  },
  // A range that is too long to be written out gives its two ends, and says so.
  {
    text: "Kamerstuk 36 410, nrs. 10 t/m 200",
    found: [
      { surface: "Kamerstuk 36 410, nrs. 10", normal: "kst-36410-10", cut: true },
      { surface: "200", normal: "kst-36410-200", cut: true },
    ],
  },
  // What follows the last number may be what it counts.
  { text: "Kamerstukken 26 643, nrs. 1392 en 24 uur later", found: [{ surface: "Kamerstukken 26 643, nrs. 1392" }] },
  { text: "Kamerstukken 26 643, nrs. 1392 en 12 andere brieven", found: [{ surface: "Kamerstukken 26 643, nrs. 1392" }] },
  { text: "Kamerstukken 36 410 X, nrs. 70, 71 en 64 moties", found: [{ normal: "kst-36410-X-70" }, { normal: "kst-36410-X-71" }] },
  { text: "Kamerstuk 26 643, nr. 1392 en 2024 is het jaar", found: [{ normal: "kst-26643-1392" }] },
  { text: "Kamerstukken 26 643, nrs. 1392 en 2024 is het jaar", found: [{ normal: "kst-26643-1392" }] },
  { text: "Kamerstuk 21 501-33, nr. 1149, nr. 7 van de agenda", found: [{ normal: "kst-21501-33-1149" }] },
  { text: "Kamerstukken 26 643, nrs. 12 en 13 van dossier", found: [{ normal: "kst-26643-12" }, { normal: "kst-26643-13" }] },
  { text: "Kamerstukken 26 643, nrs. 120 en 13 over", found: [{ normal: "kst-26643-120" }, { normal: "kst-26643-13" }] },
  // As many numbers as dossiers, each with its own.
  {
    text: "Kamerstukken 21 501-20 en 21 501-02, nrs. 1500 respectievelijk 1600",
    found: [
      { surface: "Kamerstukken 21 501-20", normal: "kst-21501-20-1500" },
      { surface: "21 501-02, nrs. 1500 respectievelijk 1600", normal: "kst-21501-02-1600" },
    ],
  },
  {
    text: "27 625 en 35 334, nrs. 300 en 45, respectievelijk",
    found: [{ normal: "kst-27625-300" }, { normal: "kst-35334-45" }],
  },
  // Ranges and lists with other signs.
  {
    text: "Kamerstukken I 2021/22, 35 570, A-C.",
    found: [
      { normal: "kst-35570-A" },
      { normal: "kst-35570-B" },
      { surface: "Kamerstukken I 2021/22, 35 570, A-C", normal: "kst-35570-C" },
    ],
  },
  { text: "Kamerstuk 26 643, nr. 1-3.", found: [{ normal: "kst-26643-1" }, { normal: "kst-26643-2" }, { normal: "kst-26643-3" }] },
  {
    text: "(21 501-33, nrs. 383 / 348 / 309)",
    found: [{ normal: "kst-21501-33-383" }, { surface: "348" }, { surface: "309", normal: "kst-21501-33-309" }],
  },
  { text: "21 501-33, nr. 383/384;", found: [{ normal: "kst-21501-33-383" }, { surface: "384", normal: "kst-21501-33-384" }] },
  { text: "21 501-33, nr. 38/2025.", found: [{ normal: "kst-21501-33-38" }] },
];
