import type { Recogniser } from "../recogniser.js";

/** Worked examples of the ways in which Dutch papers cite papers, and of what only looks like a citation. */
export const KAMERSTUK_EXAMPLES: Recogniser["examples"] = {
  yes: [
    { text: "Kamerstuk 26 643, nr. 1392", found: [{ surface: "Kamerstuk 26 643, nr. 1392", normal: "kst-26643-1392" }] },
    { text: "zie Kamerstuk 29 385 nr. 119.", found: [{ surface: "Kamerstuk 29 385 nr. 119", normal: "kst-29385-119" }] },
    { text: "(Kamerstuk 35 663, nr.19)", found: [{ surface: "Kamerstuk 35 663, nr.19", normal: "kst-35663-19" }] },
    { text: "Kamerstuk\u00a026\u00a0643,\u00a0nr.\u00a01392", found: [{ normal: "kst-26643-1392" }] },
    { text: "Kamerstuk 21501-33-1149", found: [{ surface: "Kamerstuk 21501-33-1149", normal: "kst-21501-33-1149" }] },
    { text: "Kamerstuk 21 501-33-1113 en Kamerstuk 22 112-4244", found: [{ normal: "kst-21501-33-1113" }, { normal: "kst-22112-4244" }] },
    { text: "de brief (21501-33-1149) van de minister", found: [{ surface: "21501-33-1149", normal: "kst-21501-33-1149" }] },
    { text: "motie (t.v.v. 36547-30)", found: [{ surface: "36547-30", normal: "kst-36547-30" }] },
    { text: "jaarverslag (36740-VI-2)", found: [{ surface: "36740-VI-2", normal: "kst-36740-VI-2" }] },
    { text: "de motie (21501–32, nr. 1668)", found: [{ surface: "21501–32, nr. 1668", normal: "kst-21501-32-1668" }] },
    { text: "de motie-De Vries (23 645 nr 823)", found: [{ surface: "23 645 nr 823", normal: "kst-23645-823" }] },
    { text: "Kamerstuk 21 501-21, stuk nr. 2648", found: [{ normal: "kst-21501-21-2648" }] },
    {
      text: "Kamerstukken II 2020/21, 21 501-07, nr. 1750, p. 3",
      found: [
        {
          surface: "Kamerstukken II 2020/21, 21 501-07, nr. 1750, p. 3",
          normal: "kst-21501-07-1750",
          parts: { dossier: "21501", suffix: "07", number: "1750", chamber: "TWEEDE_KAMER", parliamentaryYear: "2020-2021", pages: "3" },
        },
      ],
    },
    {
      text: "Kamerstukken II, 2003-2004, 29 255 nr. 3 p. 13 en 14",
      found: [{ normal: "kst-29255-3", surface: "Kamerstukken II, 2003-2004, 29 255 nr. 3 p. 13 en 14" }],
    },
    { text: "Kamerstukken II 2020/21 35 570-IX, nr. 14", found: [{ normal: "kst-35570-IX-14" }] },
    { text: "Kamerstukken II 2023/2024, 23530, 148", found: [{ normal: "kst-23530-148" }] },
    { text: "Tweede Kamer, vergaderjaar 1989-1990, 21 501-07, nr. 8", found: [{ normal: "kst-21501-07-8" }] },
    { text: "de motie (36 410 VI, nr. 87)", found: [{ surface: "36 410 VI, nr. 87", normal: "kst-36410-VI-87" }] },
    { text: "36 410A, nr. 33; 36 410-A, nr. 34", found: [{ normal: "kst-36410-A-33" }, { normal: "kst-36410-A-34" }] },
    { text: "Kamerstuk 19 700 hoofdstuk XV, nr. 2", found: [{ normal: "kst-19700-XV-2" }] },
    { text: "Kamerstuk 36 600, VI, nr. 12", found: [{ normal: "kst-36600-VI-12" }] },
    { text: "34 356 (R2064), nr. 3", found: [{ surface: "34 356 (R2064), nr. 3", normal: "kst-34356-3" }] },
    {
      text: "Kamerstukken I 2020/21, 35 570, C",
      found: [{ normal: "kst-35570-C", parts: { dossier: "35570", number: "C", chamber: "EERSTE_KAMER", parliamentaryYear: "2020-2021" } }],
    },
    { text: "Kamerstuk 35 300, L", found: [{ normal: "kst-35300-L" }] },
    { text: "EK-stuk 33000, F", found: [{ normal: "kst-33000-F" }] },
    { text: "de motie 36 067, letter Y", found: [{ surface: "36 067, letter Y", normal: "kst-36067-Y" }] },
    { text: "35 925, nr. E", found: [{ normal: "kst-35925-E" }] },
    { text: "Eerste Kamer, vergaderjaar 2015–2016, 34 036, F", found: [{ normal: "kst-34036-F" }] },
    {
      text: "kst-36836-D en kst-21501-33-1149",
      found: [
        { surface: "kst-36836-D", normal: "kst-36836-D" },
        { surface: "kst-21501-33-1149", normal: "kst-21501-33-1149" },
      ],
    },
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
    { text: "Kamerstuk 26 643, nr. 5 en 3 moties", found: [{ surface: "Kamerstuk 26 643, nr. 5", normal: "kst-26643-5" }] },
    { text: "Kamerstuk 26 643, nrs. 5 en 6, 12 september 2024", found: [{ normal: "kst-26643-5" }, { normal: "kst-26643-6" }] },
    { text: "de motie op stuk nr. 942 (21501–08)", found: [{ surface: "nr. 942 (21501–08)", normal: "kst-21501-08-942" }] },
    { text: "Zij krijgt nr. 469 ( 29453 ).", found: [{ surface: "nr. 469 ( 29453 )", normal: "kst-29453-469" }] },
    { text: "Kamerstuk 22 122, nr. 4113", found: [{ surface: "Kamerstuk 22 122, nr. 4113", normal: "kst-22122-4113" }] },
  ],
  no: [
    "21 501-33\tRaad voor Vervoer, Telecommunicatie en Energie",
    "Nr. 1149\tBrief van de minister van Economische Zaken",
    "Postbus 20401 2500 EK Den Haag",
    "T 070 379 8911 (algemeen), 06-12345678",
    "een bedrag van 250 000 euro, 1 250 000 euro en € 25 000",
    "in 2020, 2021 en 2022, nr. 3 op de lijst",
    "tussen 10 000-2000 en 12.500 stuks",
    "het wetsvoorstel (36 463)",
    "Kamerstukken 35971, 35972 en 35973",
    "Kamerstuk 21 501-33 gaat over de Telecomraad",
    "de wet (35 570, C) is aangenomen",
    "Kamerstuk 26 643, EU-inzet",
    "Stcrt. 2018, nr. 18050",
    "nr. 11 (10 000) mensen",
    "IBAN NL91 ABNA 0417 1643 00 12345-678",
  ],
};
