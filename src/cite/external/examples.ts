import type { Recogniser } from "../recogniser.js";

/** Worked examples of sources described in words, and of words that describe none. */
export const EXAMPLES: Recogniser["examples"] = {
  yes: [
    {
      text: "Zie Persbericht Europese Commissie: Blauwdruk voor leeftijdsverificatie ",
      found: [
        {
          surface: "Persbericht Europese Commissie: Blauwdruk voor leeftijdsverificatie",
          normal: null,
          parts: { author: "Europese Commissie", title: "Blauwdruk voor leeftijdsverificatie" },
        },
      ],
      place: "FOOTNOTE",
    },
    {
      text: "Zie ook het Nederlandse paper ‘Financing the European digital economy’, 16-12-2024, Financing | Rapport | Overheid.nl.",
      found: [
        {
          surface: "Nederlandse paper ‘Financing the European digital economy’, 16-12-2024",
          normal: null,
          parts: { title: "Financing the European digital economy", date: "2024-12-16" },
        },
      ],
      place: "FOOTNOTE",
    },
    {
      text: "Zie bijvoorbeeld de CPB-notitie “Europa’s schuld”, mei 2023. Een tweede zin.",
      found: [
        {
          surface: "CPB-notitie “Europa’s schuld”, mei 2023",
          parts: { author: "CPB", title: "Europa’s schuld", date: "2023-05" },
        },
      ],
      place: "FOOTNOTE",
    },
    {
      text: "Rapport van de Algemene Rekenkamer (2022): Grip op geld, https://www.rekenkamer.nl/grip.",
      found: [
        {
          surface: "Rapport van de Algemene Rekenkamer (2022): Grip op geld",
          parts: { author: "Algemene Rekenkamer", title: "Grip op geld", date: "2022", url: "https://www.rekenkamer.nl/grip" },
        },
      ],
      place: "FOOTNOTE",
    },
    {
      text: "Kamerstuk 26 643, nr. 978; rapport Draghi: De toekomst van Europa | Commissie",
      found: [{ normal: "kst-26643-978" }, { surface: "rapport Draghi: De toekomst van Europa", normal: null }],
      place: "FOOTNOTE",
    },
    {
      text: "Zie ook De Kabelkrant, 3 juni 2024, «Draden in «de» zee» (https://example.nl/draden).",
      found: [
        {
          surface: "De Kabelkrant, 3 juni 2024, «Draden in «de» zee»",
          parts: { author: "De Kabelkrant", title: "Draden in «de» zee", date: "2024-06-03", url: "https://example.nl/draden" },
        },
      ],
      place: "FOOTNOTE",
    },
    {
      text: "Draad, P. et al. (2021). De waarde van kabels.",
      found: [{ surface: "Draad, P. et al. (2021). De waarde van kabels", parts: { title: "De waarde van kabels", date: "2021" } }],
      place: "FOOTNOTE",
    },
    {
      text: "Europese Commissie, Persbericht: Commissie legt kabels (IP/25/1234), 12 maart 2025",
      found: [{ parts: { author: "Europese Commissie", title: "Commissie legt kabels", number: "IP/25/1234", date: "2025-03-12" } }],
      place: "FOOTNOTE",
    },
    {
      text: "Verklaring van Draadstad van 29 september 2017.",
      found: [{ parts: { title: "Verklaring van Draadstad", date: "2017-09-29" } }],
      place: "FOOTNOTE",
    },
    {
      text: "Kabels in zee | Rapport | Rijksoverheid.nl",
      found: [{ surface: "Kabels in zee | Rapport | Rijksoverheid.nl", parts: { title: "Kabels in zee", author: "Rijksoverheid.nl" } }],
      place: "FOOTNOTE",
    },
  ],
  no: [
    "Deze leeftijd volgt uit het rapport dat het kabinet eerder heeft ontvangen.",
    "Hierover is een brief aan de Kamer gestuurd: de inzet blijft gelijk.",
    "Dit geldt alleen voor lidstaten met een eigen munt.",
    "Zie het rapport.",
    "België, Nederland en Luxemburg, 2022.",
    "Nederland, ‘koploper’ in kabels, heeft hierom gevraagd.",
    "Telecomraad, 12 mei 2023, Brussel.",
    "In het rapport dat op 3 mei 2024 verscheen staat meer.",
  ],
};
