import { rad } from "../../../vocab/terms/own.js";
import { dcterms, eli, foaf, oa } from "../../../vocab/terms/standard.js";
import { pattern, textIn, thingOf, values } from "../constraints.js";
import { anIri, type DerivedShape, oneIri, partOf, shapeOf } from "./derived-shape.js";

/** The shapes of work, expression and manifestation, and of words in a text: `rdf/derived/publications.ts` and `quotations.ts`. */
export const PUBLICATION_SHAPES: readonly DerivedShape[] = [
  shapeOf("DossierMembers", rad.Dossier, { [eli.has_member]: thingOf("document") }),
  shapeOf("RealisedDocument", rad.Document, {
    [dcterms.type]: anIri,
    [eli.is_realized_by]: [...partOf("text"), ...values(0, 1)],
  }),
  shapeOf("Expression", eli.Expression, {
    [eli.language]: [...anIri, ...pattern("^http://publications[.]europa[.]eu/resource/authority/language/[A-Z]{3}$"), ...values(0, 1)],
    [eli.title]: textIn("nl", "en"),
    [eli.is_embodied_by]: anIri,
  }),
  shapeOf("Manifestation", eli.Manifestation, {
    [eli.media_type]: [...anIri, ...pattern("^https?://www[.]iana[.]org/assignments/media-types/"), ...values(0, 1)],
    [eli.is_exemplified_by]: anIri,
  }),
  shapeOf("SpecificResource", oa.SpecificResource, { [oa.hasSource]: oneIri, [oa.hasSelector]: anIri }),
  shapeOf("Annotation", oa.Annotation, {
    [oa.motivatedBy]: anIri,
    [oa.hasBody]: anIri,
    [oa.hasTarget]: [...anIri, ...values(1)],
  }),
  shapeOf("GroupPosition", rad.Position, { [rad.group]: [...partOf("group"), ...values(0, 1)] }),
  shapeOf("QuantifiedGroup", rad.QuantifiedGroup, { [rad.quantifier]: oneIri, [foaf.member]: thingOf("actor") }),
];
