import { decodeSource } from "../../src/document/decode.js";
import { readHtml } from "../../src/document/html/read-html.js";
import type { ParsedFile, ParsedPart } from "../../src/document/model.js";

/** What is read of a page with this in its body. */
export function readPage(body: string, head = ""): { readonly file: ParsedFile; readonly part: ParsedPart } {
  const page = `<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
  const file = readHtml(decodeSource(new TextEncoder().encode(page), "brief.html"));
  const [part] = file.parts;
  if (part === undefined) throw new Error("one document expected");
  return { file, part };
}

/** The kinds and texts of the passages of a page. */
export function passagesOf(body: string): readonly string[] {
  return readPage(body).part.passages.map(({ kind, text }) => `${kind} ${text}`);
}

/** A note as the publisher writes it, with an id and words. */
export function publishedNote(id: string, number: string, words: string): string {
  return `<div class="voet noot snp-mouseoffset snb-pinned notedefault" id="supernote-note-${id}"><h5 class="note-close"><a class="note-close" href="#close-${id}">X</a> Noot
    </h5><sup><span class="nootnum"><a id="${id}" name="${id}"></a>${number}</span></sup>${words}</div>`;
}

/** The marker of such a note. */
export function publishedMarker(id: string, number: string): string {
  return `<a class="nootnum supernote-click-${id}" href="#${id}">${number}</a>`;
}
