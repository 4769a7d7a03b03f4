import { textKey } from "../../kernel/hash.js";
import { Commitment } from "../../model/entities/commitment.js";
import { Position } from "../../model/entities/position.js";
import { Representation } from "../../model/entities/representation.js";
import { itemId } from "../text-records.js";
import { CONFIDENCE, type Seeding } from "./seeding.js";

/** The positions of the seed: a person's coding and summary, without the words. */
export function addSeedPositions({ facts, document, coder, council, items }: Seeding): void {
  document.positions.forEach(({ key, actor, anaphor, namedMembers, agendaItem, topics, summary, ...coded }, index) => {
    facts.records.add(Position, {
      ...coded,
      id: `position/${facts.key}/${key}`,
      order: index + 1,
      actor: `actor/${actor}`,
      anaphor: anaphor ?? false,
      namedMembers: namedMembers.map((member) => `actor/${member}`),
      topics: topics.map((topic) => `topic/${topic}`),
      council,
      agendaItem: itemId(items, agendaItem),
      document: facts.documentId,
      summaryNl: summary.nl,
      summaryEn: summary.en,
      evidence: null,
      coder,
      confidence: CONFIDENCE,
      review: "ACCEPTED",
    });
  });
}

/** The commitments of the seed; until the text is there, the summary stands for the words. */
export function addSeedCommitments({ facts, document, coder, council, items }: Seeding): void {
  document.commitments.forEach(({ key, by, due, agendaItem, summary }, index) => {
    facts.records.add(Commitment, {
      id: `commitment/${facts.key}/${key}`,
      order: index + 1,
      text: summary.nl,
      summaryNl: summary.nl,
      summaryEn: summary.en,
      by: `actor/${by}`,
      dueText: due?.text ?? null,
      dueDate: due?.date ?? null,
      status: "OPEN",
      document: facts.documentId,
      council,
      agendaItem: itemId(items, agendaItem),
      evidence: null,
      coder,
      confidence: CONFIDENCE,
    });
  });
}

/** Who represented a member state, as the seed knows it. */
export function addSeedRepresentations({ facts, document, coder, council }: Seeding): void {
  for (const { actor, person, office } of document.representations) {
    facts.records.add(Representation, {
      id: `representation/${facts.key}/${actor}-${textKey(person)}`,
      actor: `actor/${actor}`,
      person,
      office,
      council,
      coder,
      document: facts.documentId,
      evidence: null,
      confidence: CONFIDENCE,
    });
  }
}
