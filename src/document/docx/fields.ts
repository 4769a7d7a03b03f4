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
export type OpenFields = OpenField[];

/** Whether words at this place are shown: not within the code of a field, nor in a result that numbers pages. */
export function areShown(fields: OpenFields): boolean {
  return fields.every(({ code, inResult }) => inResult && !PAGE_NUMBERS.test(code));
}

/** Goes on past a `w:fldChar`: a field begins, its result begins, or it ends. Gives the URL whose words begin or end here. */
export function passFieldCharacter(fields: OpenFields, element: MarkupElement): { readonly begins?: string; readonly ends?: boolean } {
  const type = element.attributes["w:fldCharType"];
  const field = fields.at(-1);
  if (type === "begin") fields.push({ code: "", inResult: false });
  else if (type === "separate" && field !== undefined) {
    field.inResult = true;
    const target = linkTarget(field.code);
    return target === null ? {} : { begins: target };
  } else if (type === "end" && field !== undefined) {
    fields.pop();
    return { ends: field.inResult && linkTarget(field.code) !== null };
  }
  return {};
}

/** The URL that the code of a field links to; null for another field, or a place in the document. */
export function linkTarget(code: string): string | null {
  return HYPERLINK.exec(code)?.groups?.["target"] ?? null;
}
