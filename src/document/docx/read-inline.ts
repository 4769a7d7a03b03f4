import { diagnose } from "../../kernel/diagnostic-codes.js";
import type { ElementRule } from "../markup/markup-marks.js";
import { childOf, descendantsOf, elementsOf, type MarkupElement, type MarkupText } from "../markup/markup-tree.js";
import { xmlWords } from "../markup/xml-characters.js";
import { chosenAlternative, contentOfControl } from "./alternatives.js";
import { beginField, beginResult, endField, linkTarget, passFieldCharacter } from "./fields.js";
import type { NoteKind } from "./note-numbers.js";
import { isOn, propertyOf } from "./properties.js";
import type { DocxPiece, Reading } from "./reading.js";
import { symbolCharacter } from "./symbols.js";

interface Inline {
  readonly reading: Reading;
  readonly pieces: DocxPiece[];
  /** Whether the words are hidden, by the run or the paragraph they stand in. */
  readonly isHidden: boolean;
}

/**
 * The pieces of a paragraph that are shown, in order. Deleted words, hidden words, the codes of fields and placeholders are not; inserted words and
 * the results of fields are.
 *
 * @param isHidden whether words of the paragraph are hidden unless a run says otherwise
 */
export function readInline(paragraph: MarkupElement, reading: Reading, isHidden: boolean): DocxPiece[] {
  const pieces: DocxPiece[] = [];
  addChildren(paragraph, { reading, pieces, isHidden });
  return pieces;
}

function addChildren(element: MarkupElement, inline: Inline): void {
  for (const child of elementsOf(element)) addElement(child, inline);
}

function addElement(element: MarkupElement, inline: Inline): void {
  const handler = HANDLERS.get(element.name);
  if (handler === undefined) addChildren(element, inline);
  else handler(element, inline);
}

type Handler = (element: MarkupElement, inline: Inline) => void;

const nothing: Handler = () => undefined;
const lineBreak: Handler = (_, inline) => {
  if (isShown(inline)) inline.pieces.push({ kind: "BREAK" });
};
const tab: Handler = (element, inline) => addSign(element, { cut: { kind: "MARKUP" }, before: "\t" }, inline);

/** What is done with each element; one that is not named here counts by what lies in it. */
const HANDLERS: ReadonlyMap<string, Handler> = new Map(
  Object.entries<Handler>({
    "w:pPr": nothing,
    "w:rPr": nothing,
    "w:sdtPr": nothing,
    "w:sdtEndPr": nothing,
    "w:rt": nothing,
    "w:delText": nothing,
    "w:delInstrText": nothing,
    "w:del": nothing,
    "w:moveFrom": nothing,
    "w:t": addWords,
    "m:t": addWords,
    "w:tab": tab,
    "w:ptab": tab,
    "w:br": lineBreak,
    "w:cr": lineBreak,
    "w:noBreakHyphen": (element, inline) => addSign(element, { cut: { kind: "CHARACTER" }, before: "-" }, inline),
    "w:sym": addSymbol,
    "w:r": addRun,
    "w:footnoteReference": (element, inline) => addMarker(element, "FOOTNOTE", inline),
    "w:endnoteReference": (element, inline) => addMarker(element, "ENDNOTE", inline),
    "w:fldChar": addFieldCharacter,
    "w:instrText": addFieldCode,
    "w:fldSimple": addSimpleField,
    "w:hyperlink": addHyperlink,
    "w:sdt": addControl,
    "mc:AlternateContent": addAlternative,
    "w:txbxContent": (element, inline) => {
      if (!inline.isHidden) inline.pieces.push({ kind: "BOX", element });
    },
  }),
);

function isShown({ reading, isHidden }: Inline): boolean {
  return !isHidden && reading.fields.hidden === 0;
}

function addNode(node: MarkupElement | MarkupText, inline: Inline): void {
  inline.pieces.push({ kind: "NODE", node });
  const link = inline.reading.openLinks.at(-1);
  if (link !== undefined) link.words = { start: link.words?.start ?? node.start, end: node.end };
}

function addSign(element: MarkupElement, rule: ElementRule, inline: Inline): void {
  if (!isShown(inline)) return;
  inline.reading.signs.set(element, rule);
  addNode(element, inline);
}

// Spaces at the ends count only where the file says that they are to be kept.
function addWords(element: MarkupElement, inline: Inline): void {
  if (!isShown(inline)) return;
  for (const child of element.children) {
    if (child.type !== "TEXT") continue;
    const words = element.attributes["xml:space"] === "preserve" ? child : trimmed(inline.reading.source, child);
    if (words.end > words.start) addNode(words, inline);
  }
}

function trimmed(source: string, text: MarkupText): MarkupText {
  const words = source.slice(text.start, text.end);
  const start = text.start + (/^[ \t\r\n]+/u.exec(words)?.[0].length ?? 0);
  return { ...text, start, end: Math.max(start, text.start + words.replace(/[ \t\r\n]{0,1000}$/u, "").length) };
}

function addSymbol(element: MarkupElement, inline: Inline): void {
  const { "w:font": font = "", "w:char": code = "" } = element.attributes;
  const character = symbolCharacter(font, code);
  if (character === null && isShown(inline))
    inline.reading.diagnostics.push(diagnose("UNREADABLE_MARK", `no character is known for sign ${code} of the font ${font}`, element));
  addSign(element, { cut: { kind: "CHARACTER" }, before: character ?? "" }, inline);
}

function addRun(element: MarkupElement, inline: Inline): void {
  const properties = childOf(element, "w:rPr");
  const style = propertyOf(properties, "w:rStyle");
  const byStyle = style !== undefined && inline.reading.styles.isHidden(style);
  const isHidden = isOn(properties, "w:vanish") ?? (byStyle || inline.isHidden);
  const reference = elementsOf(element).find(({ attributes }) => attributes["w:customMarkFollows"] !== undefined);
  if (reference === undefined) addChildren(element, { ...inline, isHidden });
  else addCustomMarker(element, reference, { ...inline, isHidden });
}

function addMarker(element: MarkupElement, kind: NoteKind, inline: Inline): void {
  if (!isShown(inline)) return;
  const label = inline.reading.notes.cite(kind, element.attributes["w:id"] ?? "");
  addSign(element, { cut: { kind: "FOOTNOTE_MARKER", label } }, inline);
}

// The author's own sign stands in the run after the reference; both are the marker.
function addCustomMarker(run: MarkupElement, reference: MarkupElement, inline: Inline): void {
  if (!isShown(inline)) return;
  const words = descendantsOf(run, "w:t").map(({ inner }) => xmlWords(inline.reading.source.slice(inner.start, inner.end)));
  const sign = words.join("").trim();
  const kind = reference.name === "w:endnoteReference" ? "ENDNOTE" : "FOOTNOTE";
  const label = inline.reading.notes.cite(kind, reference.attributes["w:id"] ?? "", sign === "" ? undefined : sign);
  addSign({ ...reference, end: run.inner.end }, { cut: { kind: "FOOTNOTE_MARKER", label } }, inline);
}

function addFieldCharacter(element: MarkupElement, inline: Inline): void {
  const { begins, ends } = passFieldCharacter(inline.reading.fields, element);
  if (begins !== undefined) inline.reading.openLinks.push({ target: begins, words: null });
  if (ends === true) closeLink(inline.reading);
}

function addFieldCode(element: MarkupElement, { reading }: Inline): void {
  const field = reading.fields.open.at(-1);
  if (field !== undefined && !field.inResult) field.code += xmlWords(reading.source.slice(element.inner.start, element.inner.end));
}

function addSimpleField(element: MarkupElement, inline: Inline): void {
  const code = element.attributes["w:instr"] ?? "";
  beginField(inline.reading.fields, code);
  beginResult(inline.reading.fields);
  addLinked(element, linkTarget(code), inline);
  endField(inline.reading.fields);
}

function addHyperlink(element: MarkupElement, inline: Inline): void {
  const relationship = inline.reading.relationships.get(element.attributes["r:id"] ?? "");
  addLinked(element, relationship?.isExternal === true ? relationship.target : null, inline);
}

function addLinked(element: MarkupElement, target: string | null, inline: Inline): void {
  if (target !== null) inline.reading.openLinks.push({ target, words: null });
  addChildren(element, inline);
  if (target !== null) closeLink(inline.reading);
}

function closeLink({ openLinks, links }: Reading): void {
  const link = openLinks.pop();
  if (link === undefined || link.words === null) return;
  links.push({ ...link.words, target: link.target });
  // A link within another one: its words are words of both.
  const outer = openLinks.at(-1);
  if (outer !== undefined) outer.words = { start: outer.words?.start ?? link.words.start, end: link.words.end };
}

function addControl(element: MarkupElement, inline: Inline): void {
  const content = contentOfControl(element);
  if (content !== undefined) addChildren(content, inline);
}

function addAlternative(element: MarkupElement, inline: Inline): void {
  const chosen = chosenAlternative(element);
  if (chosen !== undefined) addChildren(chosen, inline);
}
