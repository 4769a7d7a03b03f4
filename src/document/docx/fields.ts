import type { MarkupElement } from "../markup/markup-tree.js";

/** Fields whose results number pages: no words of the letter. */
const PAGE_NUMBERS = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/iu;
/** `HYPERLINK "https://…"`; with `\l` it leads to a place in the document itself. */
const HYPERLINK = /^\s*HYPERLINK\s+"(?<target>[^"]{1,2000})"/u;

/** A field that has begun and not ended: its code, and whether its result has begun. */
interface OpenField {
  code: string;
  inResult: boolean;
}

/** The fields that are open at a place of a document. They run on over runs and paragraphs, and lie within each other. */
export interface OpenFields {
  readonly open: OpenField[];
  /** How many of them hide the words at this place: those whose code is not over, and those whose results number pages. */
  hidden: number;
}

/** Goes on past a `w:fldChar`: a field begins, its result begins, or it ends. Gives the URL whose words begin or end here. */
export function passFieldCharacter(fields: OpenFields, element: MarkupElement): { readonly begins?: string; readonly ends?: boolean } {
  const type = element.attributes["w:fldCharType"];
  const field = fields.open.at(-1);
  if (type === "begin") beginField(fields);
  else if (type === "separate" && field !== undefined && !field.inResult) {
    beginResult(fields);
    const target = linkTarget(field.code);
    return target === null ? {} : { begins: target };
  } else if (type === "end" && field !== undefined) {
    endField(fields);
    return { ends: field.inResult && linkTarget(field.code) !== null };
  }
  return {};
}

/** A field begins: its code follows. */
export function beginField(fields: OpenFields, code = ""): void {
  fields.open.push({ code, inResult: false });
  fields.hidden += 1;
}

/** The result of the innermost field begins. */
export function beginResult(fields: OpenFields): void {
  const field = fields.open.at(-1);
  if (field === undefined) return;
  field.inResult = true;
  if (!hides(field)) fields.hidden -= 1;
}

/** The innermost field ends. */
export function endField(fields: OpenFields): void {
  const field = fields.open.pop();
  if (field !== undefined && hides(field)) fields.hidden -= 1;
}

function hides({ code, inResult }: OpenField): boolean {
  return !inResult || PAGE_NUMBERS.test(code);
}

/** The URL that the code of a field links to; null for another field, or a place in the document. */
export function linkTarget(code: string): string | null {
  return HYPERLINK.exec(code)?.groups?.["target"] ?? null;
}
