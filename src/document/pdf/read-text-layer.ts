import { getDocumentProxy } from "unpdf";
import { ArchiveError } from "../../kernel/errors.js";
import type { PdfLimits } from "./pdf-limits.js";
import { damagedPdf, slowPdf, tooLargePdf, unreadablePdf } from "./refusals.js";
import type { TextItem, TextPage } from "./text-item.js";

type OpenedPdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type OpenedPage = Awaited<ReturnType<OpenedPdf["getPage"]>>;

/** What may still be read. */
interface Budget {
  characters: number;
  readonly until: number;
  readonly limits: PdfLimits;
  readonly place: string;
}

/**
 * The text layer of a PDF, page by page. Nothing is drawn, no script of the file is run and nothing is fetched.
 *
 * @throws ArchiveError INPUT_DAMAGED, INPUT_TOO_LARGE, or INPUT_NOT_TEXT for one that asks for a password
 */
export async function readTextLayer(bytes: Uint8Array, place: string, limits: PdfLimits): Promise<readonly TextPage[]> {
  const pdf = await open(bytes, place);
  try {
    if (pdf.numPages > limits.maxPages)
      throw tooLargePdf(place, `the PDF has ${pdf.numPages} pages, the limit is ${limits.maxPages}`, "split it, or raise the limit");
    const budget: Budget = { characters: limits.maxCharacters, until: performance.now() + limits.maxMilliseconds, limits, place };
    const pages: TextPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number, budget));
    return pages;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array, place: string): Promise<OpenedPdf> {
  try {
    // A copy, for the library takes the bytes away. Without warnings on the console; what it cannot read is an error and not left out.
    return await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      stopAtErrors: true,
      useSystemFonts: false,
      disableFontFace: true,
    });
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException")
      throw unreadablePdf(place, "the PDF is encrypted and asks for a password", "save it without a password");
    throw damagedPdf(place, reasonOf(error), error);
  }
}

async function readPage(pdf: OpenedPdf, number: number, budget: Budget): Promise<TextPage> {
  try {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const items = await readItems(page, budget);
    page.cleanup();
    return { width, height, items };
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    throw damagedPdf(`${budget.place}#page=${number}`, reasonOf(error), error);
  }
}

async function readItems(page: OpenedPage, budget: Budget): Promise<TextItem[]> {
  const [left = 0, bottom = 0] = page.view;
  const reader = page.streamTextContent({ includeMarkedContent: false }).getReader();
  const items: TextItem[] = [];
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      for (const drawn of (read.value as { items: readonly DrawnText[] }).items) {
        budget.characters -= drawn.str.length;
        const item = itemOf(drawn, left, bottom);
        if (item !== null) items.push(item);
      }
      refuseBeyond(budget, items.length);
    }
  } finally {
    // Lets the library stop where reading did.
    await reader.cancel(new Error("read no further")).catch(() => undefined);
  }
  return items;
}

function refuseBeyond({ characters, until, limits, place }: Budget, pieces: number): void {
  const advice = "leave it out, or raise the limit";
  if (pieces > limits.maxPieces) throw tooLargePdf(place, `a page of the PDF holds more than ${limits.maxPieces} pieces of text`, advice);
  if (characters < 0) throw tooLargePdf(place, `the PDF holds more than ${limits.maxCharacters} characters`, advice);
  if (performance.now() > until) throw slowPdf(place, limits.maxMilliseconds, advice);
}

/** A piece of text as the library gives it. */
interface DrawnText {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

function itemOf({ str, transform, width, fontName }: DrawnText, pageLeft: number, pageBottom: number): TextItem | null {
  if (str === "") return null;
  const [, , skew = 0, height = 0, x = 0, y = 0] = transform;
  const left = x - pageLeft;
  return { text: str, left, right: left + width, baseline: y - pageBottom, size: Math.hypot(skew, height), font: fontName };
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split("\n")[0] ?? "").replace(/[.\s]+$/u, "").slice(0, 120) || "it cannot be opened";
}
