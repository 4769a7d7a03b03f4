import { findDefinitions } from "./defined-names.js";
import { mayPointBack } from "./find-signals.js";
import { readBlock } from "./read-block.js";
import { startReading } from "./reading.js";
import type { Mention, TextBlock } from "./text-block.js";

/**
 * All citations of a text, full ones and short forms (`idem`, `zie voetnoot 3`, `voornoemde brief`, a name given with `hierna:`), in reading
 * order: a note is read where its marker stands. A short form means one thing only or nothing: where several citations fit, or something
 * stands between that may be a citation and was not recognised, it has no antecedent. It never points forward.
 */
export function findMentions(blocks: readonly TextBlock[]): Mention[] {
  if (!blocks.some(holdsShortForm)) return blocks.flatMap(fullCitations);
  const reading = startReading();
  for (const block of blocks) readBlock(reading, block);
  return reading.mentions;
}

function holdsShortForm({ text, calls }: TextBlock): boolean {
  return mayPointBack(text) || findDefinitions(text).length > 0 || calls.some(({ note }) => holdsShortForm(note));
}

function fullCitations(block: TextBlock): Mention[] {
  const own = block.citations.map((citation) => ({ block, citation, antecedent: null, at: citation.start }));
  const called = block.calls.flatMap(({ at, note }) => fullCitations(note).map((mention) => ({ ...mention, at })));
  return [...own, ...called].sort((a, b) => a.at - b.at).map(({ at: _, ...mention }) => mention);
}
