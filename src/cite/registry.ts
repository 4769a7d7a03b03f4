import { aanhangsel } from "./kinds/aanhangsel.js";
import { com } from "./kinds/com.js";
import { commitmentNumber } from "./kinds/commitment-number.js";
import { councilDocument } from "./kinds/council-document.js";
import { dossier } from "./kinds/dossier.js";
import { ecli } from "./kinds/ecli.js";
import { euAct } from "./kinds/eu-act.js";
import { external } from "./kinds/external.js";
import { handelingen } from "./kinds/handelingen.js";
import { kamerstuk } from "./kinds/kamerstuk.js";
import { motionNumber } from "./kinds/motion-number.js";
import { officialJournal } from "./kinds/official-journal.js";
import { parliamentNumber } from "./kinds/parliament-number.js";
import { procedure } from "./kinds/procedure.js";
import { publisherIdentifiers } from "./kinds/publisher-identifiers.js";
import { romanDossier } from "./kinds/roman-dossier.js";
import { staatsblad } from "./kinds/staatsblad.js";
import { staatscourant } from "./kinds/staatscourant.js";
import { tractatenblad } from "./kinds/tractatenblad.js";
import { url } from "./kinds/url.js";
import type { Recogniser } from "./recogniser.js";

/** Every kind of citation the archive reads. A new kind is one file in `kinds/` and one name here. */
export const RECOGNISERS: readonly Recogniser[] = [
  kamerstuk,
  romanDossier,
  motionNumber,
  dossier,
  handelingen,
  aanhangsel,
  com,
  councilDocument,
  procedure,
  euAct,
  officialJournal,
  ecli,
  staatsblad,
  staatscourant,
  tractatenblad,
  commitmentNumber,
  parliamentNumber,
  ...publisherIdentifiers,
  url,
  external,
];
