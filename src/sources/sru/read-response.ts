import { ArchiveError } from "../../kernel/errors.js";
import type { PaperRecord } from "../paper-record.js";
import { refuseHtml } from "../refuse-html.js";
import { collectProblems, type SourceProblem } from "../source-problem.js";
import { allNamed, childNamed, type NamedElement, readNamedTree } from "../xml/named-tree.js";
import { SRU_NAMESPACE } from "./field-names.js";
import { readSruRecord } from "./read-record.js";

/** An answer of the search service. */
export interface SruResponse {
  readonly records: readonly PaperRecord[];
  /** How many records it has, those left out included. */
  readonly entries: number;
  /** How many publications the question has in all, as the service estimates; null where it does not say. */
  readonly total: number | null;
  /** Where the next part of the answer begins, from 1; null at the end. */
  readonly nextPosition: number | null;
  readonly problems: readonly SourceProblem[];
}

/**
 * Reads an answer of the search service.
 *
 * @param place of the answer, for problems and errors
 * @throws ArchiveError INPUT_DAMAGED where it is no such answer (HTML, cut off); BAD_ARGUMENT where the service refuses the question
 */
export function readSruResponse(text: string, place: string): SruResponse {
  refuseHtml(text, place);
  const root = readNamedTree(text, place);
  if (root.name !== "searchRetrieveResponse" || root.namespace !== SRU_NAMESPACE) {
    throw new ArchiveError("INPUT_DAMAGED", `no answer of the search service, but ${root.name}`, {
      place,
      advice: "check the address of the service",
    });
  }
  const problems = collectProblems();
  const total = numberIn(root, "numberOfRecords");
  const remarks = allNamed(childNamed(root, "diagnostics") ?? root, "diagnostic").map(remarkOf);
  if (total === null && remarks.length > 0) {
    throw new ArchiveError("BAD_ARGUMENT", `the search service refuses the question: ${remarks.join("; ")}`, {
      place,
      advice: "mend the question",
    });
  }
  for (const remark of remarks) problems.add("SERVICE_REMARK", remark, place);
  const elements = childNamed(root, "records")?.children.filter(({ name }) => name === "record") ?? [];
  const records = elements.flatMap((element, index) => readSruRecord(element, `${place}#${index + 1}`, problems));
  return { records, entries: elements.length, total, nextPosition: numberIn(root, "nextRecordPosition"), problems: problems.list() };
}

function numberIn(root: NamedElement, name: string): number | null {
  const text = childNamed(root, name)?.text ?? "";
  return /^\d{1,12}$/u.test(text) ? Number(text) : null;
}

function remarkOf(diagnostic: NamedElement): string {
  const words = ["message", "details", "uri"].map((name) => childNamed(diagnostic, name)?.text ?? "").filter((text) => text !== "");
  return words.join(", ").replace(/\s+/gu, " ");
}
