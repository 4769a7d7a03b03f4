import { type MarkupRules, markupMarks, wordsSpan } from "../markup/markup-marks.js";
import { descendantsOf, type MarkupElement } from "../markup/markup-tree.js";
import type { ParsedLink } from "../model.js";

/**
 * The links that the publisher set in the words of a publication (`extref`, `dossierref`), each with the words it stands under. A link to a whole
 * dossier has the form that the publisher uses elsewhere: `dossier/36600-XXIII`.
 */
export function readLinks(source: string, root: MarkupElement, rules: MarkupRules): readonly ParsedLink[] {
  return descendantsOf(root, "extref", "dossierref").flatMap((element) => {
    const target = targetOf(element);
    const words = wordsSpan(source, element.inner, markupMarks(source, element, rules));
    return target === "" || words === null ? [] : [{ ...words, target }];
  });
}

function targetOf({ name, attributes }: MarkupElement): string {
  const target = (attributes[name === "dossierref" ? "dossier" : "doc"] ?? "").trim();
  return name === "dossierref" && target !== "" ? `dossier/${target}` : target;
}
