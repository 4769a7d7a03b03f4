/** The base of every IRI of the archive where none is configured. */
export const DEFAULT_BASE_IRI = "https://w3id.org/raadsarchief/";

/** The namespace of the archive's own ontology. Fixed: it does not follow the configured base. */
export const ONTOLOGY_IRI = "https://w3id.org/raadsarchief/ontology#";

/**
 * The path of a thing below `{base}id/`, for example `council/2025-10-09-telecom-informal`. It is minted from official
 * identifiers, is the primary key in the store, and becomes the GraphQL id and the RDF subject when the base is put before it.
 * The type parameter says which entity it leads to; it exists for the compiler only.
 */
export type Id<_Entity = unknown> = string;

/** Whether a text is an absolute IRI: a scheme, and behind it what the standard for web addresses can read. */
export function isAbsoluteIri(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:/u.test(text) && URL.canParse(text);
}

/** The IRI of a thing. */
export function toIri(base: string, id: Id): string {
  return `${base}id/${idPath(id)}`;
}

/** An id as the path of an IRI: percent-encoded where it must be, so that it holds nothing that an IRI may not hold. */
export function idPath(id: Id): string {
  // Nearly every id needs no encoding, and exports make an IRI for every statement.
  return /^[A-Za-z0-9._~/-]*$/.test(id) ? id : id.split("/").map(encodeSegment).join("/");
}

/** The id in an IRI of this archive, or `undefined` for an IRI of somebody else or one that is not well formed. */
export function fromIri(base: string, iri: string): Id | undefined {
  const prefix = `${base}id/`;
  if (!iri.startsWith(prefix)) return undefined;
  try {
    const id = iri.slice(prefix.length).split("/").map(decodeURIComponent).join("/");
    return toIri(base, id) === iri ? id : undefined;
  } catch {
    return undefined;
  }
}

/** The web page of a thing: where its IRI leads a person. */
export function toPage(base: string, id: Id): string {
  return `${base}${id.split("/").map(encodeSegment).join("/")}`;
}

// Letters, digits and - . _ ~ stay as they are (RFC 3986, unreserved); everything else is percent-encoded in UTF-8.
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
