import type { MarkupElement } from "../markup/markup-tree.js";

/** Elements whose words are never those of a document: programs, pictures, controls, and the parts of a page around its content. */
const FURNITURE = new Set(
  (
    "head script style noscript template svg math canvas iframe object embed audio video map form button input select textarea option datalist " +
    "nav footer aside dialog frameset noframes"
  ).split(" "),
);
const ROLES = new Set(["navigation", "banner", "contentinfo", "search", "complementary", "alert", "status", "menu", "menubar", "toolbar"]);
/** Names that pages give to what is not shown, and to what only helps to move about. */
const NAMES =
  /^(?:(?:\S+-)?hidden|sr-only|skip-?links?|breadcrumbs?|m-breadcrumb|m-share|share(?:-block)?|social|cookie-?\S*|note-close|download)$/iu;

/** Whether an element is furniture of a page: nothing in it is read. */
export function isFurniture({ name, attributes }: MarkupElement): boolean {
  return (
    FURNITURE.has(name) ||
    isHidden(attributes) ||
    ROLES.has(attributes["role"] ?? "") ||
    classesOf(attributes).some((word) => NAMES.test(word))
  );
}

/** The words of the `class` of an element. */
export function classesOf(attributes: MarkupElement["attributes"]): readonly string[] {
  return (attributes["class"] ?? "").split(/\s+/u).filter((word) => word !== "");
}

function isHidden(attributes: MarkupElement["attributes"]): boolean {
  return (
    attributes["hidden"] !== undefined ||
    attributes["aria-hidden"] === "true" ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/iu.test(attributes["style"] ?? "")
  );
}
