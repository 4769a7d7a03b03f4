import type { ParsedPart } from "../document/model.js";
import { factFrom } from "./fact.js";
import type { ExtractedAttachment, ExtractedSection } from "./records.js";

const READER = { extractor: "attachments/1", confidence: 0.95 };

/** The attachments listed in the section `Bijlagen`: the numbered rows of its table, or the items of its list. */
export function extractAttachments(
  source: string,
  part: ParsedPart,
  sections: readonly ExtractedSection[],
): readonly ExtractedAttachment[] {
  const attachments: ExtractedAttachment[] = [];
  for (const section of sections.filter(({ kind }) => kind === "ATTACHMENTS")) {
    const offset = part.passages[0]?.order ?? 0;
    for (const passage of part.passages.slice(section.firstPassage - offset, section.lastPassage - offset + 1)) {
      const start =
        passage.kind === "TABLE_ROW" ? /^\d{1,3}\t+/u.exec(passage.text)?.[0].length : passage.kind === "LIST_ITEM" ? 0 : undefined;
      if (start === undefined) continue;
      const tab = passage.text.indexOf("\t", start);
      const end = tab < 0 ? passage.text.length : tab;
      const { value, extract } = factFrom(passage.text.slice(start, end), source, { passage, start, end }, READER);
      attachments.push({ order: attachments.length + 1, title: value, extract });
    }
  }
  return attachments;
}
