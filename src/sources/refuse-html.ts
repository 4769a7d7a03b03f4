import { ArchiveError } from "../kernel/errors.js";

/** Throws where a page of HTML came instead of XML, with the title of the page. */
export function refuseHtml(text: string, place: string): void {
  const start = text.slice(0, 2000).replace(/^[\s\uFEFF]+/u, "");
  if (!/^(?:<!doctype\s+html|<html[\s>])/iu.test(start)) return;
  throw new ArchiveError("INPUT_DAMAGED", `a page of HTML where XML was expected${titleOf(start)}`, {
    place,
    advice: "check the address, or try later",
  });
}

/** The title of a page of HTML that came instead of data, for a message; empty where it has none. */
export function titleOf(markup: string): string {
  const title = /<title>(?<title>[^<]{1,120})<\/title>/iu.exec(markup)?.groups?.["title"]?.trim();
  return title === undefined ? "" : ` (“${title.replace(/\s+/gu, " ")}”)`;
}
