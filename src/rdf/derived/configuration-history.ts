import { daysBetween } from "../../kernel/calendar.js";
import { CouncilConfiguration } from "../../model/entities/council-configuration.js";
import { dcterms, org, rdf } from "../../vocab/terms/standard.js";
import { type Derivation, derives, type Facts, LITERALS } from "./derivation.js";

/**
 * The history of the configurations in the terms of ORG: where one ends on the day before others of the same dossier begin, it was changed
 * into them by an `org:ChangeEvent` (General Affairs and External Relations into General Affairs and Foreign Affairs, 1 December 2009). The
 * event is a fragment of what ended.
 */
export function configurationHistory(): Derivation {
  const known: CouncilConfiguration[] = [];
  const described = new Set<string>();
  return new Map([
    derives(CouncilConfiguration, (configuration, facts) => {
      const pairs = known.flatMap((other) => [
        [configuration, other],
        [other, configuration],
      ]) as [CouncilConfiguration, CouncilConfiguration][];
      known.push(configuration);
      for (const [before, after] of pairs.filter(follows)) change(before, after, described, facts);
    }),
  ]);
}

function follows([before, after]: readonly [CouncilConfiguration, CouncilConfiguration]): boolean {
  const isAdjacent = before.validUntil !== null && after.validFrom !== null && daysBetween(before.validUntil, after.validFrom) === 1;
  return isAdjacent && before.dossier !== null && before.dossier === after.dossier;
}

function change<Term>(before: CouncilConfiguration, after: CouncilConfiguration, described: Set<string>, facts: Facts<Term>): void {
  const event = facts.thing(before.id, "change");
  if (!described.has(before.id)) {
    described.add(before.id);
    facts.say(event, rdf.type, facts.term(org.ChangeEvent));
    facts.say(event, org.originalOrganization, facts.thing(before.id));
    facts.say(event, dcterms.date, facts.literal(String(after.validFrom), LITERALS.date));
  }
  facts.say(event, org.resultingOrganization, facts.thing(after.id));
}
