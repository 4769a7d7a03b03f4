import { conceptIri } from "../../model/define/fields.js";
import { definitionOf } from "../../model/define/metadata.js";
import { AgendaItem } from "../../model/entities/agenda-item.js";
import { Council } from "../../model/entities/council.js";
import { AgendaItemKind, CouncilKind } from "../../vocab/lists/council.js";
import { rad } from "../../vocab/terms/own.js";
import { eliDl, org, rdf, skos } from "../../vocab/terms/standard.js";
import { type Derivation, derives, type Facts, LITERALS } from "./derivation.js";

/**
 * A Council as it was announced beside the Council as it was held (ELI-DL 3). Where an annotated agenda is known, `#foreseen` is the
 * `eli-dl:ForeseenActivity` that it documents; where a report is known as well, the Council `eli-dl:executed` what was foreseen. Agenda
 * items likewise, by those documents of their Council that treat them. The formation that met (Telecomraad) is a unit below its configuration. Councils must
 * come before agenda items.
 */
export function meetingStatements(): Derivation {
  const announcing = new Set<string>();
  const reporting = new Set<string>();
  const formations = new Set<string>();
  return new Map([
    derives(Council, (council, facts) => {
      const of = (role: string) => council.documents.flatMap((link) => (link.role === role ? [link.id] : []));
      const [agendas, reports] = [of("ANNOTATED_AGENDA"), of("REPORT")];
      for (const id of agendas) announcing.add(`${council.id} ${id}`);
      for (const id of reports) reporting.add(`${council.id} ${id}`);
      ofFormation(council, formations, facts);
      ofCouncil(council, agendas, reports.length > 0, facts);
    }),
    derives(AgendaItem, (item, facts) => {
      const agendas = item.documents.filter((id) => announcing.has(`${item.council} ${id}`));
      const reports = item.documents.filter((id) => reporting.has(`${item.council} ${id}`));
      ofItem(item, agendas, reports, facts);
    }),
  ]);
}

const FORESEEN = "foreseen";

function ofFormation<Term>(council: Council, described: Set<string>, facts: Facts<Term>): void {
  const { id, configuration, formation, formationCode } = council;
  const [meeting, unit] = [facts.thing(id), facts.thing(configuration)];
  facts.say(meeting, eliDl.had_participant_organization, unit);
  // A formation with the code of its configuration is the configuration itself.
  if (configuration.endsWith(`/${formationCode}`)) return;
  const part = facts.thing(configuration, encodeURIComponent(formationCode));
  facts.say(meeting, eliDl.had_participant_organization, part);
  const named = `${configuration} ${formationCode} ${formation}`;
  if (described.has(named)) return;
  described.add(named);
  facts.say(part, rdf.type, facts.term(org.OrganizationalUnit));
  facts.say(part, org.subOrganizationOf, unit);
  facts.say(part, skos.prefLabel, facts.literal(formation, LITERALS.dutch));
  facts.say(part, skos.notation, facts.literal(formationCode, LITERALS.text));
}

function ofCouncil<Term>(council: Council, agendas: readonly string[], isReported: boolean, facts: Facts<Term>): void {
  const label = facts.literal(definitionOf(Council).label.text(council as never, "nl"), LITERALS.dutch);
  facts.say(facts.thing(council.id), eliDl.activity_label, label);
  if (agendas.length === 0) return;
  foreseenAs(council.id, isReported, facts);
  const foreseen = facts.thing(council.id, FORESEEN);
  facts.say(foreseen, eliDl.activity_label, label);
  facts.say(foreseen, eliDl.had_activity_type, facts.term(conceptIri(CouncilKind, council.kind)));
  facts.say(foreseen, eliDl.activity_start_date, facts.literal(council.startDate, LITERALS.date));
  facts.say(foreseen, eliDl.activity_end_date, facts.literal(council.endDate, LITERALS.date));
  facts.say(foreseen, eliDl.had_participant_organization, facts.thing(council.configuration));
  for (const id of agendas) facts.say(foreseen, eliDl.documented_by_a_realization_of, facts.thing(id));
}

function ofItem<Term>(item: AgendaItem, agendas: readonly string[], reports: readonly string[], facts: Facts<Term>): void {
  const held = facts.thing(item.id);
  facts.say(facts.thing(item.council), eliDl.consists_of, held);
  for (const id of reports) facts.say(held, eliDl.recorded_in_a_realization_of, facts.thing(id));
  if (agendas.length === 0) return;
  foreseenAs(item.id, reports.length > 0, facts);
  const [foreseen, whole] = [facts.thing(item.id, FORESEEN), facts.thing(item.council, FORESEEN)];
  facts.say(whole, eliDl.consists_of, foreseen);
  facts.say(foreseen, eliDl.forms_part_of, whole);
  facts.say(foreseen, eliDl.activity_label, facts.literal(item.title, LITERALS.dutch));
  facts.say(foreseen, eliDl.activity_order, facts.literal(String(item.order), LITERALS.integer));
  facts.say(foreseen, eliDl.had_activity_type, facts.term(conceptIri(AgendaItemKind, item.kind)));
  for (const id of agendas) facts.say(foreseen, eliDl.documented_by_a_realization_of, facts.thing(id));
}

// That something was announced does not say that it took place: that is said by a report only.
function foreseenAs<Term>(id: string, isReported: boolean, facts: Facts<Term>): void {
  const [held, foreseen] = [facts.thing(id), facts.thing(id, FORESEEN)];
  facts.say(foreseen, rdf.type, facts.term(eliDl.ForeseenActivity));
  facts.say(held, rad.foreseenAs, foreseen);
  if (isReported) facts.say(held, eliDl.executed, foreseen);
}
