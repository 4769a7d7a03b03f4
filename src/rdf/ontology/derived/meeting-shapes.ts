import { rad } from "../../../vocab/terms/own.js";
import { eliDl, xsd } from "../../../vocab/terms/standard.js";
import { between, type Constraints, datatype, notBeyond, textIn, thingOf, values } from "../constraints.js";
import { anIri, type DerivedShape, oneIri, partOf, shapeOf } from "./derived-shape.js";

const foreseen: Constraints = [...partOf("foreseen"), ...values(0, 1)];
const maybeDay: Constraints = [...datatype(xsd.date), ...values(0, 1)];

/** The shapes of meetings as they were announced and held: `rdf/derived/meetings.ts`. */
export const MEETING_SHAPES: readonly DerivedShape[] = [
  shapeOf("HeldCouncil", rad.Council, {
    [eliDl.activity_label]: [...textIn("nl"), ...values(0, 1)],
    [eliDl.had_participant_organization]: thingOf("configuration"),
    [eliDl.consists_of]: thingOf("agenda-item"),
    [eliDl.had_participation]: thingOf("representation"),
    [rad.foreseenAs]: foreseen,
    [eliDl.executed]: foreseen,
  }),
  shapeOf("HeldAgendaItem", rad.AgendaItem, {
    [eliDl.recorded_in_a_realization_of]: thingOf("document"),
    [rad.foreseenAs]: foreseen,
    [eliDl.executed]: foreseen,
  }),
  shapeOf("ForeseenActivity", eliDl.ForeseenActivity, {
    [eliDl.activity_label]: [...textIn("nl", "en"), ...values(1)],
    [eliDl.had_activity_type]: oneIri,
    [eliDl.documented_by_a_realization_of]: [...anIri, ...values(1)],
    [eliDl.activity_start_date]: [...maybeDay, ...notBeyond(eliDl.activity_end_date)],
    [eliDl.activity_end_date]: maybeDay,
    [eliDl.activity_order]: [...datatype(xsd.integer), ...between(1), ...values(0, 1)],
    [eliDl.had_participant_organization]: anIri,
    [eliDl.consists_of]: anIri,
    [eliDl.forms_part_of]: [...anIri, ...values(0, 1)],
  }),
];
