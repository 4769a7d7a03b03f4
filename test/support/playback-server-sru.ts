import type { Playback } from "./playback-server.js";

/** A paper as the search service has it. */
export interface SruPaper {
  readonly identifier: string;
  readonly dossier: string;
  readonly number: string;
  readonly title: string;
  /** ISO 8601. */
  readonly available: string;
}

/** Plays the search service in its real format: windows of availability, parts of an answer, and nothing beyond its reach. */
export function playSru(papers: readonly SruPaper[], reach: number): Playback {
  return ({ url }) => {
    const query = url.searchParams.get("query") ?? "";
    const bound = (sign: string) => new RegExp(`dt\\.available${sign}(\\d{4}-\\d{2}-\\d{2})`).exec(query)?.[1];
    const [from, to] = [bound(">="), bound("<=")];
    const found = papers
      .filter(({ available }) => (from === undefined || available >= from) && (to === undefined || available <= to))
      .toSorted((a, b) => (a.available + a.identifier < b.available + b.identifier ? -1 : 1));
    if (query.includes("sort.descending")) found.reverse();
    const start = Number(url.searchParams.get("startRecord"));
    if (start > reach) return xml(sruDiagnostic("First record position out of range"));
    const end = start - 1 + Number(url.searchParams.get("maximumRecords"));
    return xml(sruResponse(found.slice(start - 1, end), found.length, end < found.length ? end + 1 : null));
  };
}

function xml(body: string) {
  return { headers: { "content-type": "application/xml" }, body };
}

/** An answer in which the service refuses a question. */
export function sruDiagnostic(message: string): string {
  return `<?xml version="1.0"?><searchRetrieveResponse xmlns="http://docs.oasis-open.org/ns/search-ws/sruResponse" xmlns:d="http://docs.oasis-open.org/ns/search-ws/diagnostic"><version>2.0</version><diagnostics><d:diagnostic><d:uri>info:srw/diagnostic/1/61</d:uri><d:message>${message}</d:message></d:diagnostic></diagnostics></searchRetrieveResponse>`;
}

/** An answer with papers. */
export function sruResponse(papers: readonly SruPaper[], total: number, next: number | null): string {
  const records = papers.map(sruRecord).join("");
  const position = next === null ? "" : `<sru:nextRecordPosition>${next}</sru:nextRecordPosition>`;
  return `<?xml version="1.0" encoding="UTF-8"?><sru:searchRetrieveResponse xmlns:overheidwetgeving="http://standaarden.overheid.nl/wetgeving/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:sru="http://docs.oasis-open.org/ns/search-ws/sruResponse" xmlns:gzd="http://standaarden.overheid.nl/sru" xmlns:c="http://standaarden.overheid.nl/collectie/"><sru:version>2.0</sru:version><sru:numberOfRecords>${total}</sru:numberOfRecords><sru:records>${records}</sru:records>${position}</sru:searchRetrieveResponse>`;
}

function sruRecord({ identifier, dossier, number, title, available }: SruPaper): string {
  const core = `<dcterms:identifier>${identifier}</dcterms:identifier><dcterms:title>${title}</dcterms:title><dcterms:type>Kamerstuk</dcterms:type><dcterms:creator>Tweede Kamer der Staten-Generaal</dcterms:creator>`;
  const dates = `<dcterms:available>${available}</dcterms:available><dcterms:date>${available}</dcterms:date>`;
  const paper = `<c:product-area>officielepublicaties</c:product-area><overheidwetgeving:dossiernummer>${dossier}</overheidwetgeving:dossiernummer><overheidwetgeving:ondernummer>${number}</overheidwetgeving:ondernummer><overheidwetgeving:vergaderjaar>2024-2025</overheidwetgeving:vergaderjaar>`;
  const files = `<gzd:enrichedData><gzd:preferredUrl>https://zoek.officielebekendmakingen.nl/${identifier}.html</gzd:preferredUrl><gzd:itemUrl manifestation="xml">https://repository.overheid.nl/${identifier}.xml</gzd:itemUrl></gzd:enrichedData>`;
  return `<sru:record><sru:recordData><gzd:gzd><gzd:originalData><overheidwetgeving:meta><overheidwetgeving:owmskern>${core}</overheidwetgeving:owmskern><overheidwetgeving:owmsmantel>${dates}</overheidwetgeving:owmsmantel><overheidwetgeving:tpmeta>${paper}</overheidwetgeving:tpmeta></overheidwetgeving:meta></gzd:originalData>${files}</gzd:gzd></sru:recordData></sru:record>`;
}
