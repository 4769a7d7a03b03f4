import { toPage } from "../../kernel/iri.js";
import type { Database } from "../../store/database.js";
import type { DocumentState } from "../../store/history/read-document-at.js";
import { revisionAt } from "../../store/history/revision-at.js";
import { thingStates } from "../../store/history/thing-states.js";
import { toDigits, toHttpDate } from "./moments.js";

/** The states of a thing in time, in the terms of Memento (RFC 7089). */
export interface TimeLine {
  readonly id: string;
  /** The states in which it was there, the first one first; at least one. */
  readonly mementos: readonly DocumentState[];
}

/** Media type of a list of links (RFC 6690), in which a TimeMap is given. */
export const LINK_FORMAT = "application/link-format";

/** The states of a thing; null where the archive never had it. */
export async function readTimeLine(database: Database, id: string): Promise<TimeLine | null> {
  const mementos = (await thingStates(database, id)).filter(({ present }) => present);
  return mementos.length === 0 ? null : { id, mementos };
}

/**
 * The moment at which to look for how a thing was at another one: that of the last revision of the archive until then. Where the thing was not
 * there: the first moment at which it was (RFC 7089, section 4.5.3), or the beginning of its last state before it went.
 */
export async function momentFor(database: Database, { mementos }: TimeLine, asked: string): Promise<string> {
  const [first] = mementos;
  const last = mementos.findLast(({ validFrom }) => validFrom <= asked);
  if (last === undefined) return first?.validFrom ?? asked;
  if (last.validUntil !== null && last.validUntil <= asked) return last.validFrom;
  return (await revisionAt(database, asked))?.at ?? last.validFrom;
}

/** Path of a thing as it was at a moment. */
export function mementoPath(id: string, moment: string): string {
  return `/memento/${toDigits(moment)}${toPage("/", id)}`;
}

/** Path of the list of a thing's states. */
export function timeMapPath(id: string): string {
  return `/timemap${toPage("/", id)}`;
}

/** Links, for the header of that name, from a thing as it is now: it is its own TimeGate (RFC 7089, section 4.1.1). */
export function originalLinks(id: string, server: string): readonly string[] {
  return [`<${toPage(server, id)}>; rel="original timegate"`, timeMapLink(id, server)];
}

/** Links from a thing as it was at a moment: to how it is now, to all its states, and to those around it (RFC 7089, section 2.2). */
export function mementoLinks({ id, mementos }: TimeLine, moment: string, server: string): readonly string[] {
  const relations = new Map<string, string[]>();
  const relate = (state: DocumentState | undefined, relation: string): void => {
    if (state !== undefined) relations.set(state.validFrom, [...(relations.get(state.validFrom) ?? []), relation]);
  };
  relate(mementos[0], "first");
  relate(mementos.at(-1), "last");
  const current = mementos.findLast(({ validFrom }) => validFrom <= moment);
  relate(
    mementos.findLast(({ validFrom }) => validFrom < (current?.validFrom ?? moment)),
    "prev",
  );
  relate(
    mementos.find(({ validFrom }) => validFrom > moment),
    "next",
  );
  const around = [...relations].map(([at, names]) => mementoLink(id, at, `${names.join(" ")} memento`, server));
  return [...originalLinks(id, server), ...around];
}

/** A TimeMap as a list of links (RFC 7089, section 5). */
export function timeMapText({ id, mementos }: TimeLine, server: string): string {
  const [first, last] = [mementos[0]?.validFrom ?? "", mementos.at(-1)?.validFrom ?? ""];
  const self = `<${absolute(server, timeMapPath(id))}>; rel="self"; type="${LINK_FORMAT}"; from="${toHttpDate(first)}"; until="${toHttpDate(last)}"`;
  const links = mementos.map(({ validFrom }) => {
    const names = [...(validFrom === first ? ["first"] : []), ...(validFrom === last ? ["last"] : []), "memento"];
    return mementoLink(id, validFrom, names.join(" "), server);
  });
  return `${[`<${toPage(server, id)}>; rel="original timegate"`, self, ...links].join(",\n")}\n`;
}

/** Address of a thing as it was at a moment. */
export function mementoAddress(id: string, moment: string, server: string): string {
  return absolute(server, mementoPath(id, moment));
}

function timeMapLink(id: string, server: string): string {
  return `<${absolute(server, timeMapPath(id))}>; rel="timemap"; type="${LINK_FORMAT}"`;
}

function mementoLink(id: string, moment: string, relation: string, server: string): string {
  return `<${mementoAddress(id, moment, server)}>; rel="${relation}"; datetime="${toHttpDate(moment)}"`;
}

function absolute(server: string, path: string): string {
  return `${server}${path.slice(1)}`;
}
