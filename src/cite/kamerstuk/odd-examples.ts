import type { Recogniser } from "../recogniser.js";

/** Worked examples of forms that are seldom printed, of misprints and of what typesetting makes of a number. */
export const ODD_EXAMPLES: Recogniser["examples"]["yes"] = [
  // Papers of the Eerste Kamer.
  { text: "35 570, C", found: [{ surface: "35 570, C", normal: "kst-35570-C", parts: { chamber: "EERSTE_KAMER" } }] },
  { text: "de wet (35 570, C) is aangenomen", found: [{ surface: "35 570, C" }] },
  { text: "33750-X, C", found: [{ normal: "kst-33750-X-C" }] },
  {
    text: "Kamerstuk 36836-D; Kamerstuk 25 295-AB",
    found: [{ normal: "kst-36836-D" }, { surface: "Kamerstuk 25 295-AB", normal: "kst-25295-AB" }],
  },
  { text: "vergaderjaar 2015–2016, 34 036, F", found: [{ surface: "vergaderjaar 2015–2016, 34 036, F", normal: "kst-34036-F" }] },
  {
    text: "34972 B / nr. 45",
    found: [
      { surface: "34972 B", normal: "kst-34972-B" },
      { surface: "45", normal: "kst-34972-45" },
    ],
  },
  {
    text: "Kamerstukken 26643 en 32761-C/745",
    found: [
      { surface: "Kamerstukken 26643", normal: "kst-26643-745" },
      { surface: "32761-C", normal: "kst-32761-C" },
      { surface: "745", normal: "kst-32761-745" },
    ],
  },
  // Reprints.
  { text: "36 600 VII, nr. 87H1", found: [{ surface: "36 600 VII, nr. 87H1", normal: "kst-36600-VII-87-h1" }] },
  { text: "36 600 VII, nr. 87 (herdruk)", found: [{ surface: "36 600 VII, nr. 87", normal: "kst-36600-VII-87" }] },
  // Other words, signs and separators.
  { text: "Kamerstuk 26 643 (nr. 1392)", found: [{ surface: "Kamerstuk 26 643 (nr. 1392)", normal: "kst-26643-1392" }] },
  { text: "Kamerstuk 26 643, nr. 1.392", found: [{ normal: "kst-26643-1392" }] },
  { text: "(21 501-32, nr., 886)", found: [{ surface: "21 501-32, nr., 886", normal: "kst-21501-32-886" }] },
  { text: "21 952 no 25; 21 952 no. 26", found: [{ normal: "kst-21952-25" }, { normal: "kst-21952-26" }] },
  { text: "Kamerstuk 21501-33 1149)", found: [{ surface: "Kamerstuk 21501-33 1149", normal: "kst-21501-33-1149" }] },
  { text: "Kamerstuk 21501-33/1149", found: [{ normal: "kst-21501-33-1149" }] },
  { text: "kamerstukdossier 21501 33-1149 Raad", found: [{ surface: "kamerstukdossier 21501 33-1149", normal: "kst-21501-33-1149" }] },
  { text: "Kamerstuk 26643, 745.", found: [{ surface: "Kamerstuk 26643, 745", normal: "kst-26643-745" }] },
  { text: "21 501-01, enz., nr. 22", found: [{ surface: "21 501-01, enz., nr. 22", normal: "kst-21501-01-22" }] },
  { text: "17 600, hoofdstuk XVI, nr. 38", found: [{ normal: "kst-17600-XVI-38" }] },
  { text: "Kamerstuk 36 600 (XIII), nr. 3", found: [{ normal: "kst-36600-XIII-3" }] },
  { text: "bijlage 1 bij Kamerstuk 33043-119", found: [{ surface: "Kamerstuk 33043-119", normal: "kst-33043-119" }] },
  // Years.
  {
    text: "TK, '91-'92, 21 501 -17, nummer 15",
    found: [{ surface: "TK, '91-'92, 21 501 -17, nummer 15", parts: { parliamentaryYear: "1991-1992", number: "15" } }],
  },
  { text: "Kamerstukken II2015–16, 34 104, nr. 128", found: [{ surface: "Kamerstukken II2015–16, 34 104, nr. 128" }] },
  { text: "Tweede Kamer, zitting 1981,16 127, nr. 14", found: [{ surface: "Tweede Kamer, zitting 1981,16 127, nr. 14" }] },
  {
    text: "Kamerstukken II 1985/- 86, 19 200, nr. 3",
    found: [{ parts: { parliamentaryYear: "1985-1986", dossier: "19200", number: "3" } }],
  },
  { text: "Kamerstukken II 2023–34, 23 235, nr. 240", found: [{ normal: "kst-23235-240" }] },
  { text: "Bijl. Hand. II 1989/90, 21 000, nr. 2", found: [{ surface: "Bijl. Hand. II 1989/90, 21 000, nr. 2", normal: "kst-21000-2" }] },
  // Numbers with a dash and no lead, where papers are listed.
  { text: "Stand van zaken visserij - 22112-2531", found: [{ surface: "22112-2531", normal: "kst-22112-2531" }] },
  { text: "vervallen: 34775-42; 34734-25.", found: [{ normal: "kst-34775-42" }, { normal: "kst-34734-25" }] },
  { text: "motie t.v.v. 32317-916 over", found: [{ surface: "32317-916", normal: "kst-32317-916" }] },
  // Numbers that no paper or dossier can have, as printed.
  { text: "Kamerstuk 26 643, nr. 13922.", found: [{ surface: "Kamerstuk 26 643, nr. 13922", normal: "kst-26643-13922" }] },
  { text: "Kamerstuk 2 501-33, nr. 1149", found: [{ surface: "Kamerstuk 2 501-33, nr. 1149", normal: "kst-2501-33-1149" }] },
  { text: "Kamerstukken II 2024/25, 26 43, nrs. 1392 en 1393", found: [{ normal: "kst-2643-1392" }, { normal: "kst-2643-1393" }] },
  { text: "Kamerstuk 266 643, nr. 1392", found: [{ normal: "kst-266643-1392" }] },
  // The digits of the dossier with the space in another place.
  { text: "Kamerstuk 215 01-33, nr. 1149", found: [{ surface: "Kamerstuk 215 01-33, nr. 1149", normal: "kst-21501-33-1149" }] },
  // What touches the number, and what nobody sees.
  { text: "gedeeld.1 Kamerstuk 26 643, nr. 5", found: [{ surface: "Kamerstuk 26 643, nr. 5" }] },
  { text: "20191Kamerstuk 26 643, nr. 5", found: [{ surface: "Kamerstuk 26 643, nr. 5" }] },
  { text: "zieKamerstuk 26 643,nr.5", found: [{ surface: "Kamerstuk 26 643,nr.5" }] },
  { text: "21501\u201133\u20101149 en 21 501\u221233, nr. 5", found: [{ normal: "kst-21501-33-1149" }, { normal: "kst-21501-33-5" }] },
  { text: "21\u202f501\u00ad33, nr.\u20091149", found: [{ surface: "21\u202f501\u00ad33, nr.\u20091149", normal: "kst-21501-33-1149" }] },
  {
    text: "Kamer\u00adstuk 26\u200b 643, nr. 13\u200d92\u200e",
    found: [{ surface: "Kamer\u00adstuk 26\u200b 643, nr. 13\u200d92", normal: "kst-26643-1392" }],
  },
];
