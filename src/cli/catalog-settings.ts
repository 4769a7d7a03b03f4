import type { CatalogSettings, ContactPoint, Publisher } from "../catalog/catalog-facts.js";
import { PUBLISHER_TYPES } from "../catalog/code-lists.js";
import { ArchiveError } from "../kernel/errors.js";
import { isAbsoluteIri } from "../kernel/iri.js";

/** What is said where nobody is named as publisher: portals ask for one, and the catalogue makes none up. */
export const UNNAMED_PUBLISHER_WARNING =
  "the catalogue names no publisher; set PUBLISHER_NAME and CONTACT_EMAIL or CONTACT_URL before a portal harvests it";

/**
 * Reads who publishes the archive and whom to write to, from `PUBLISHER_IRI`, `PUBLISHER_NAME`, `PUBLISHER_TYPE`, `CONTACT_NAME`,
 * `CONTACT_EMAIL`, `CONTACT_URL` and `PUBLIC_URL`. All may be missing. Throws CONFIGURATION, naming the variable and what it should be.
 */
export function readCatalogSettings(environment: NodeJS.ProcessEnv): CatalogSettings {
  const read = (name: string): string | null => environment[name]?.trim() || null;
  return { publisher: readPublisher(read), contact: readContact(read), publicUrl: readPublicUrl(read("PUBLIC_URL")) };
}

type Read = (name: string) => string | null;

function readPublisher(read: Read): Publisher {
  const name = read("PUBLISHER_NAME");
  const type = read("PUBLISHER_TYPE");
  const known = PUBLISHER_TYPES.find((each) => each === type) ?? null;
  if (type !== null && known === null) refuse("PUBLISHER_TYPE", type, `give one of ${PUBLISHER_TYPES.join(", ")}`);
  const iri = webAddress(read, "PUBLISHER_IRI");
  if (name === null && (iri ?? type) !== null) refuse("PUBLISHER_NAME", "nothing", "name the publisher whose IRI or type is given");
  return { iri, name, type: known };
}

function readContact(read: Read): ContactPoint {
  const email = read("CONTACT_EMAIL");
  if (email !== null && !/^[^\s@<>"]+@[^\s@<>"]+$/u.test(email)) refuse("CONTACT_EMAIL", email, "write it like info@example.org");
  return { name: read("CONTACT_NAME"), email, url: webAddress(read, "CONTACT_URL") };
}

function readPublicUrl(url: string | null): string | null {
  if (url === null) return null;
  if (!isWebAddress(url) || /[?#]/.test(url)) refuse("PUBLIC_URL", url, "give the http or https address at which the server is reached");
  return url.endsWith("/") ? url : `${url}/`;
}

function webAddress(read: Read, name: string): string | null {
  const value = read(name);
  if (value !== null && !isWebAddress(value)) refuse(name, value, "give an http or https address");
  return value;
}

// What no IRI may hold would make the whole catalogue unreadable.
function isWebAddress(value: string): boolean {
  return isAbsoluteIri(value) && /^https?:\/\/[^\s<>"{}|^`\\]+$/u.test(value);
}

function refuse(place: string, value: string, advice: string): never {
  throw new ArchiveError("CONFIGURATION", `${value} cannot be used`, { place, advice });
}
