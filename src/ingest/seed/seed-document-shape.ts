import { AgendaItemKind, CouncilKind, PresidencySource } from "../../vocab/lists/council.js";
import { Chamber, DocumentKind, DocumentRole } from "../../vocab/lists/document.js";
import { ActorKind, GroupQuantifier, PositionPhase, SpeechAct, Stance } from "../../vocab/lists/position.js";
import { ReferenceKind } from "../../vocab/lists/reference.js";
import { iri, isoDate, oneOf, shaped, text, wholeNumber } from "./cells.js";
import type * as seed from "./seed-document.js";
import { listOf, mapOf, maybe, type Shape, scalar, yesOrNo } from "./yaml-shape.js";

const words = scalar(text);
const day = scalar(isoDate);
const order = scalar(wholeNumber);
const key = scalar(shaped(/^[A-Za-z0-9().:/-]+$/, "kst-21501-33-1149"));

const summary = mapOf<seed.SeedSummary>({ nl: words, en: words });

const council = mapOf<seed.SeedCouncil>({
  slug: scalar(shaped(/^\d{4}-\d{2}-\d{2}-[a-z0-9-]+$/, "2025-10-09-telecom-informal")),
  configuration: key,
  formation: key,
  kind: scalar(oneOf(CouncilKind)),
  informal: scalar(yesOrNo),
  startDate: day,
  endDate: day,
  place: maybe(words),
  country: maybe(key),
  presidency: key,
  presidencySource: scalar(oneOf(PresidencySource)),
  role: maybe(scalar(oneOf(DocumentRole))),
});

const agendaItem = mapOf<seed.SeedAgendaItem>({ order, title: words, kind: scalar(oneOf(AgendaItemKind)), topics: listOf(key) });

const reference = mapOf<seed.SeedReference>({
  key,
  kind: scalar(oneOf(ReferenceKind)),
  surface: words,
  normal: maybe(words),
  footnote: maybe(words),
  agendaItem: maybe(order),
  title: maybe(words),
  author: maybe(words),
  date: maybe(day),
  url: maybe(scalar(iri)),
});

const position = mapOf<seed.SeedPosition>({
  key: scalar(shaped(/^[a-z0-9]+(?:-[a-z0-9]+)*-[0-9a-f]{10}$/, "nld-5fad24216d")),
  actor: key,
  actorKind: scalar(oneOf(ActorKind)),
  quantifier: maybe(scalar(oneOf(GroupQuantifier))),
  includesNetherlands: maybe(scalar(yesOrNo)),
  namedMembers: listOf(key),
  spokesperson: maybe(words),
  phase: scalar(oneOf(PositionPhase)),
  speechAct: scalar(oneOf(SpeechAct)),
  stance: scalar(oneOf(Stance)),
  condition: maybe(words),
  anaphor: maybe(scalar(yesOrNo)),
  agendaItem: maybe(order),
  topics: listOf(key),
  summary,
});

const commitment = mapOf<seed.SeedCommitment>({
  key: scalar(shaped(/^[0-9a-f]{10}$/, "e84f360299")),
  by: key,
  due: maybe(mapOf<seed.SeedDue>({ text: words, date: maybe(day) })),
  agendaItem: maybe(order),
  summary,
});

/** The shape of a file in `seed/records`. Lists and fields that may be null may be left out. */
export const seedDocumentShape: Shape<seed.SeedDocument> = mapOf<seed.SeedDocument>({
  identifier: key,
  kind: scalar(oneOf(DocumentKind)),
  title: maybe(words),
  subject: maybe(words),
  date: maybe(day),
  place: maybe(words),
  language: words,
  chamber: maybe(scalar(oneOf(Chamber))),
  dossier: maybe(key),
  number: maybe(words),
  senders: listOf(words),
  organisation: maybe(words),
  addressee: maybe(words),
  signatories: listOf(words),
  sourceUrl: maybe(scalar(iri)),
  partOf: maybe(key),
  otherIdentifiers: listOf(mapOf<seed.SeedIdentifier>({ scheme: words, value: words })),
  councils: listOf(council),
  presidenciesMentioned: listOf(key),
  agendaItems: listOf(agendaItem),
  footnotes: listOf(mapOf<seed.SeedFootnote>({ number: words, text: words })),
  references: listOf(reference),
  positions: listOf(position),
  commitments: listOf(commitment),
  representations: listOf(mapOf<seed.SeedRepresentation>({ actor: key, person: words, office: maybe(words) })),
  attachments: listOf(mapOf<seed.SeedAttachment>({ order, title: words })),
});
