import { toIri, toPage } from "../../kernel/iri.js";
import { LICENCE } from "../../kernel/licence.js";
import type { AnyRecord } from "../../model/define/metadata.js";
import { definitionOfId } from "../../model/registry.js";
import { RDF_FORMATS } from "../../rdf/formats.js";
import type { VersionKind } from "../../store/history/record-version.js";
import { DocumentKind, HoldingStatus } from "../../vocab/lists/document.js";
import type { StreamPlace } from "../stream-place.js";
import type { Change, ChangeFilter, Changes } from "./read-changes.js";
import { element, type XmlElement } from "./xml.js";

/** What a page of the feed is about. */
export interface AtomPage {
  readonly filter: ChangeFilter;
  /** The place before which the page begins; undefined for the first one. */
  readonly before: number | undefined;
  /** Who publishes the archive. */
  readonly publisher: string;
}

/** Media type of Atom. */
export const ATOM = "application/atom+xml";

const KINDS: Readonly<Record<VersionKind, string>> = { CREATE: "nieuw", UPDATE: "gewijzigd", DELETE: "vervallen" };

/**
 * The last changes as Atom (RFC 4287), in pages (RFC 5005, section 3), in Dutch. What went is an `at:deleted-entry` (RFC 6721).
 */
export function atomFeed({ changes, names, more, archiveChangedAt }: Changes, page: AtomPage, place: StreamPlace): string {
  const last = changes.at(-1)?.version.sequence;
  const updated = changes[0]?.version.validFrom ?? archiveChangedAt ?? "1970-01-01T00:00:00.000Z";
  const link = (rel: string, href: string, type = ATOM) => element("link", { rel, type, href });
  const feed = element(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xmlns:at": "http://purl.org/atompub/tombstones/1.0", "xml:lang": "nl" },
    element("id", {}, addressOf(place.base, page.filter)),
    element("title", {}, titleOf(page.filter)),
    element("subtitle", {}, "Documenten en bijeenkomsten van de Raad in het Raadsarchief, de laatste wijziging eerst."),
    element("updated", {}, updated),
    element("author", {}, element("name", {}, page.publisher)),
    element("rights", {}, `CC0 1.0: ${LICENCE}`),
    element("generator", { uri: place.base }, "raadsarchief"),
    link("self", addressOf(place.server, page.filter, page.before)),
    link("first", addressOf(place.server, page.filter)),
    more ? link("next", addressOf(place.server, page.filter, last)) : null,
    link("alternate", `${place.server}ldes.html`, "text/html"),
    link("license", LICENCE, "text/html"),
    ...changes.map((change) => entry(change, names, place)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${feed.text}\n`;
}

/** The address of the feed with a filter, below a base. */
function addressOf(base: string, filter: ChangeFilter, before?: number): string {
  const given = Object.entries({ ...filter, before }).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  const query = new URLSearchParams(given.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1))).toString();
  return `${base}feed.atom${query === "" ? "" : `?${query}`}`;
}

function titleOf({ dossier, configuration, kind, cites }: ChangeFilter): string {
  const parts = [
    kind === undefined ? null : (DocumentKind.values[kind as keyof typeof DocumentKind.values]?.nl ?? kind),
    dossier === undefined ? null : `dossier ${dossier}`,
    configuration === undefined ? null : `Raadsformatie ${configuration.toUpperCase()}`,
    cites === undefined ? null : `met een verwijzing naar ${cites}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "Wijzigingen in het Raadsarchief" : `Wijzigingen in het Raadsarchief: ${parts.join(", ")}`;
}

function entry(change: Change, names: Changes["names"], place: StreamPlace): XmlElement {
  const { version, published, before } = change;
  const record = version.state ?? before ?? { id: version.record };
  const iri = toIri(place.base, version.record);
  if (version.kind === "DELETE") {
    const comment = `Niet meer in het archief: ${labelOf(record)}`;
    return element("at:deleted-entry", { ref: iri, when: version.validFrom }, element("at:comment", {}, comment));
  }
  const senders = linked(record, "senders", names);
  return element(
    "entry",
    {},
    element("id", {}, iri),
    element("title", {}, labelOf(record)),
    element("updated", {}, version.validFrom),
    element("published", {}, published),
    ...senders.map(({ id, label }) => element("author", {}, element("name", {}, label), element("uri", {}, toIri(place.base, id)))),
    ...links(record, place),
    ...categories(change, record, names, place),
    element("summary", {}, summaryOf(change, record)),
  );
}

function links(record: AnyRecord, { server }: StreamPlace): readonly XmlElement[] {
  const page = toPage(server, record.id);
  const source = record["sourceUrl"];
  return [
    element("link", { rel: "alternate", type: "text/html", href: page }),
    element("link", { rel: "alternate", type: RDF_FORMATS.ttl.mediaType, href: `${page}.ttl` }),
    ...(typeof source === "string" ? [element("link", { rel: "via", href: source })] : []),
  ];
}

function categories(
  { version, configurations }: Change,
  record: AnyRecord,
  names: Changes["names"],
  { base }: StreamPlace,
): readonly XmlElement[] {
  const category = (scheme: string, term: string, label: string): XmlElement =>
    element("category", { term, scheme: `${base}feed.atom#${scheme}`, label });
  const kind = version.entity === "Document" ? String(record["kind"]) : null;
  const things = [...linked(record, "dossiers", names), ...named(configurations, names)];
  return [
    category("change", version.kind.toLowerCase(), KINDS[version.kind]),
    ...(kind === null ? [] : [category("kind", kind, kindName(kind))]),
    ...things.map(({ id, label }) => category(id.slice(0, id.indexOf("/")), id.slice(id.indexOf("/") + 1), label)),
  ];
}

/** The things to which a link of a record leads, with their names. */
function linked(record: AnyRecord, field: string, names: Changes["names"]) {
  return named((record[field] ?? []) as readonly string[], names);
}

function named(ids: readonly string[], names: Changes["names"]): readonly { readonly id: string; readonly label: string }[] {
  return ids.flatMap((id) => {
    const thing = names.get(id);
    return thing === undefined ? [] : [{ id, label: labelOf(thing.record) }];
  });
}

function labelOf(record: AnyRecord): string {
  const label = definitionOfId(record.id)?.label;
  // Of what went without a trace only the id is left.
  return label === undefined || Object.keys(record).length === 1 ? record.id : label.text(record, "nl");
}

function kindName(kind: string): string {
  return DocumentKind.values[kind as keyof typeof DocumentKind.values]?.nl ?? kind;
}

function summaryOf({ version }: Change, record: AnyRecord): string {
  const parts =
    version.entity === "Document"
      ? [
          kindName(String(record["kind"])),
          String(record["identifier"]),
          typeof record["date"] === "string" ? record["date"] : null,
          HoldingStatus.values[record["status"] as keyof typeof HoldingStatus.values]?.nl ?? null,
        ]
      : [`Raad van ${record["startDate"]}`, record["place"]];
  const known = parts.filter((part): part is string => typeof part === "string");
  return `${KINDS[version.kind][0]?.toUpperCase()}${KINDS[version.kind].slice(1)}: ${known.join("; ")}.`;
}
