/**
 * What the extractors draw from one parsed part: facts about documents, Councils and what was said. Framework-free values; the ingest
 * layer turns them into entities. Every fact carries an `Extract`: where it stands, who read it, how sure it is.
 */
import type { Citation } from "../cite/recogniser.js";
import type { ParsedFootnote, ParsedPart, ParsedRedaction } from "../document/model.js";
import type { Diagnostic } from "../kernel/diagnostic.js";
import type { Quote, Span } from "../kernel/span.js";
import type { AgendaItemKind, CouncilKind, PresidencySource } from "../vocab/lists/council.js";
import type { Chamber, DocumentKind, DocumentRole, SectionKind } from "../vocab/lists/document.js";
import type { ActorKind, GroupQuantifier, PositionPhase, SpeechAct, Stance } from "../vocab/lists/position.js";

/** The provenance of one fact: the words it was read from, the extractor with its version (`council/1`), and how sure it is (0 to 1). */
export interface Extract {
  readonly quote: Quote;
  readonly extractor: string;
  readonly confidence: number;
}

/** A value with its provenance. */
export interface Fact<T> {
  readonly value: T;
  readonly extract: Extract;
}

export interface ExtractedCouncil {
  /** See the contract of identifiers: first day, formation, suffix by kind. */
  readonly slug: string;
  /** Code of the configuration or body, lower case: `tte`, `eurogroup`. */
  readonly configuration: string;
  /** Code of the formation, as in the slug: `telecom`. */
  readonly formationCode: string;
  /** The Dutch name as the letters use it: `Telecomraad`. */
  readonly formation: Fact<string>;
  readonly kind: Fact<CouncilKind>;
  readonly informal: boolean;
  /** ISO 8601 dates. */
  readonly startDate: Fact<string>;
  readonly endDate: Fact<string>;
  readonly place: Fact<string> | null;
  /** Three-letter code, from the place named, else (for an informal meeting) from the presidency. */
  readonly country: Fact<string> | null;
  /** Key of the presidency, `2025-2`. */
  readonly presidency: Fact<string>;
  readonly presidencySource: PresidencySource;
  /** What the document is for this Council; null for a Council that is merely mentioned, such as the next one. */
  readonly role: DocumentRole | null;
}

export interface ExtractedAgendaItem {
  readonly order: number;
  readonly title: Fact<string>;
  readonly kind: Fact<AgendaItemKind>;
  /** Keys of topics (`seed/topics.csv`) that its title names. */
  readonly topics: readonly string[];
}

export interface ExtractedSection extends Span {
  readonly order: number;
  readonly kind: SectionKind;
  readonly heading: string | null;
  readonly level: number;
  /** `order` of the agenda item it treats. */
  readonly agendaItem: number | null;
  /** First and last `order` of its passages, inclusive. */
  readonly firstPassage: number;
  readonly lastPassage: number;
}

export interface ExtractedReference {
  readonly citation: Citation;
  /** In the source text: `source.slice(start, end) === exact`. */
  readonly quote: Quote;
  /** Number of the footnote it stands in. */
  readonly footnote: string | null;
  readonly agendaItem: number | null;
  /** For a short form (`idem`): the place, in the list of references, of the full one it points back to; null where that cannot be told. */
  readonly antecedent: number | null;
}

export interface ExtractedPosition {
  /** Key of the actor: `nld`, `european-commission`, `presidency-2026-1`, `member-states`. */
  readonly actor: string;
  readonly actorKind: ActorKind;
  readonly quantifier: GroupQuantifier | null;
  /** Whether the text says that the Netherlands belongs to the group (`waaronder Nederland`); null when it does not say. */
  readonly includesNetherlands: boolean | null;
  /** Three-letter codes, lower case, of the members that are named. */
  readonly namedMembers: readonly string[];
  readonly spokesperson: string | null;
  readonly phase: PositionPhase;
  readonly speechAct: SpeechAct;
  readonly stance: Stance;
  readonly condition: string | null;
  /** Whether the holder was named in an earlier sentence (`Deze lidstaten …`). */
  readonly anaphor: boolean;
  readonly agendaItem: number | null;
  readonly topics: readonly string[];
  /** The sentence. */
  readonly extract: Extract;
}

/** When a commitment falls due: the words, and the last day they allow, if that can be known (ISO 8601). */
export interface ExtractedDue {
  readonly text: string;
  readonly date: string | null;
}

export interface ExtractedCommitment {
  /** Key of the actor who commits itself; `nld` for the Dutch government. */
  readonly by: string;
  readonly due: ExtractedDue | null;
  readonly agendaItem: number | null;
  readonly extract: Extract;
}

export interface ExtractedRepresentation {
  /** Three-letter code, lower case, of the member state represented. */
  readonly country: string;
  readonly person: string;
  /** Office as printed. */
  readonly office: string | null;
  readonly extract: Extract;
}

export interface ExtractedSender {
  /** Office as printed, lower-cased initial: `minister van Economische Zaken`. */
  readonly office: string;
  readonly extract: Extract;
}

export interface ExtractedAttachment {
  readonly order: number;
  readonly title: string;
  readonly extract: Extract;
}

/** A dossier that a document belongs to. */
export interface ExtractedDossier {
  /** Normal form, `21501-33`. */
  readonly number: Fact<string>;
  readonly title: Fact<string> | null;
}

/** Everything drawn from one part of a file. */
export interface ExtractedDocument {
  readonly part: ParsedPart;
  /** `kst-21501-33-1149`, `bpz-106477204`, `106485340`. */
  readonly identifier: Fact<string>;
  readonly kind: Fact<DocumentKind>;
  readonly date: Fact<string> | null;
  readonly place: Fact<string> | null;
  readonly chamber: Fact<Chamber> | null;
  /** The dossiers it belongs to, as printed: one for most papers, several for some. */
  readonly dossiers: readonly ExtractedDossier[];
  /** `1149`; a letter for the Eerste Kamer. */
  readonly number: Fact<string> | null;
  /** As printed: the heading of the letter, the subject line. */
  readonly title: Fact<string> | null;
  readonly subject: Fact<string> | null;
  readonly senders: readonly ExtractedSender[];
  /** Issuing directorate of an internal note. */
  readonly organisation: Fact<string> | null;
  /** Without the opening `Aan de`: `Voorzitter van de Tweede Kamer der Staten-Generaal`. */
  readonly addressee: Fact<string> | null;
  readonly signatories: readonly Fact<string>[];
  /** Other numbers printed for this document: scheme (`KENMERK`) and value. */
  readonly otherIdentifiers: readonly { readonly scheme: string; readonly value: string; readonly extract: Extract }[];
  /** The Council the document is about (role set) first, then Councils it mentions (next Council, role null). */
  readonly councils: readonly ExtractedCouncil[];
  readonly agendaItems: readonly ExtractedAgendaItem[];
  /** Keys of presidencies mentioned in the text, in order of first mention. */
  readonly presidenciesMentioned: readonly Fact<string>[];
  readonly sections: readonly ExtractedSection[];
  readonly footnotes: readonly ParsedFootnote[];
  readonly references: readonly ExtractedReference[];
  readonly positions: readonly ExtractedPosition[];
  readonly commitments: readonly ExtractedCommitment[];
  readonly representations: readonly ExtractedRepresentation[];
  readonly attachments: readonly ExtractedAttachment[];
  readonly redactions: readonly ParsedRedaction[];
  readonly diagnostics: readonly Diagnostic[];
}
