import { matchAt } from "../match-at.js";

// Quotation marks, brackets of mark-up and invisible characters are never part of an address.
const REST = /[^\s\p{C}<>"“”„«»‹›‘’|{}^`\\]{0,2000}/uy;

const PUNCTUATION = ".,;:!?'*_…";

/** The end of the web address that begins before `at`, without the punctuation of the sentence it stands in. */
export function urlEnd(text: string, start: number, at: number): number {
  let end = at + (matchAt(REST, text, at)?.[0].length ?? 0);
  const address = text.slice(start, end);
  // A closing bracket belongs to the address when its opening one does.
  const unopened = { ")": surplus(address, "(", ")"), "]": surplus(address, "[", "]") };
  for (; end > at; end -= 1) {
    const last = text.charAt(end - 1);
    const isBracket = last === ")" || last === "]";
    if (!(isBracket ? unopened[last] > 0 : PUNCTUATION.includes(last))) break;
    if (isBracket) unopened[last] -= 1;
  }
  return end;
}

/** How many more closing than opening brackets there are. */
function surplus(address: string, opening: string, closing: string): number {
  return address.split(closing).length - address.split(opening).length;
}
