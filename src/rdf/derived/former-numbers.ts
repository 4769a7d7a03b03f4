import { DocumentIdentifier } from "../../model/entities/document-identifier.js";
import { dcterms, owl } from "../../vocab/terms/standard.js";
import { type Derivation, derives } from "./derivation.js";

/**
 * Where the IRI of a document under a former number leads: the letter that was known by its sender's reference is the paper it became. What
 * cited the old IRI keeps its meaning; over HTTP it answers 301.
 */
export function formerNumberStatements(): Derivation {
  return new Map([
    derives(DocumentIdentifier, ({ scheme, value, document }, facts) => {
      if (scheme !== "FORMER") return;
      const [former, present] = [facts.thing(`document/${value}`), facts.thing(document)];
      facts.say(former, dcterms.isReplacedBy, present);
      facts.say(former, owl.sameAs, present);
    }),
  ]);
}
