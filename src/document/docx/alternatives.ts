import { childOf, type MarkupElement } from "../markup/markup-tree.js";
import { isOn } from "./properties.js";

/** What a content control (`w:sdt`) holds; undefined while it still shows its placeholder, which is no part of the letter. */
export function contentOfControl(element: MarkupElement): MarkupElement | undefined {
  const properties = childOf(element, "w:sdtPr");
  return isOn(properties, "w:showingPlcHdr") === true ? undefined : childOf(element, "w:sdtContent");
}

/** What Word of today shows of content that stands there twice: once for it, once for programs of old. */
export function chosenAlternative(element: MarkupElement): MarkupElement | undefined {
  return childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback");
}
