import { ArchiveError } from "../../kernel/errors.js";
import { refuseHtml } from "../refuse-html.js";
import { collectProblems } from "../source-problem.js";
import type { ReadRecords } from "../source-record.js";
import { childNamed, type NamedElement, readNamedTree } from "../xml/named-tree.js";
import { readFeedEntry } from "./read-entry.js";

const ATOM = "http://www.w3.org/2005/Atom";

/** A page of the SyncFeed. */
export interface FeedPage extends ReadRecords {
  /** How many entries it has, those left out included. */
  readonly entries: number;
  /** Where to go on after this page. Each entry has such a link; that of the last one counts. Null where the feed gives none. */
  readonly next: string | null;
  /** Where to look again later, given by the page that has nothing new. */
  readonly resume: string | null;
}

/**
 * Reads a page of the SyncFeed.
 *
 * @throws ArchiveError INPUT_DAMAGED where it is no page of a feed (HTML, cut off)
 */
export function readFeedPage(text: string, place: string): FeedPage {
  refuseHtml(text, place);
  const root = readNamedTree(text, place);
  if (root.name !== "feed" || root.namespace !== ATOM) {
    throw new ArchiveError("INPUT_DAMAGED", `no page of a feed, but ${root.name}`, { place, advice: "check the address of the service" });
  }
  const entries = root.children.filter(({ name }) => name === "entry");
  const problems = collectProblems();
  const records = entries.flatMap((entry, index) => readFeedEntry(entry, entryPlace(entry, `${place}#${index + 1}`), problems));
  const lastLink = entries.map((entry) => linkOf(entry, "next")).findLast((link) => link !== null);
  return {
    records,
    problems: problems.list(),
    entries: entries.length,
    next: lastLink ?? linkOf(root, "next"),
    resume: linkOf(root, "resume"),
  };
}

function linkOf(element: NamedElement, relation: string): string | null {
  const link = element.children.find(({ name, attributes }) => name === "link" && attributes["rel"] === relation);
  return link?.attributes["href"] ?? null;
}

function entryPlace(entry: NamedElement, position: string): string {
  const title = childNamed(entry, "title")?.text ?? "";
  return title === "" ? position : title;
}
