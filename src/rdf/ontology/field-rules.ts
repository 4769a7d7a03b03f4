import { rad } from "../../vocab/terms/own.js";
import { eliDl, oa, prov } from "../../vocab/terms/standard.js";
import { between, type Constraints, notBeyond, pattern } from "./constraints.js";

const KEY = pattern("^[a-z0-9]+(-[a-z0-9]+)*$");
const NO_SPACE = pattern("^[^\\s]+$");
const NAME = pattern("^[A-Z]+(_[A-Z]+)*$");
const AUTHORITY = "^http://publications[.]europa[.]eu/resource/authority/";

/** What must hold of a property wherever it stands, beyond its type. */
export const PROPERTY_RULES: Readonly<Record<string, Constraints>> = {
  [rad.sha256]: pattern("^[0-9a-f]{64}$"),
  [rad.mediaType]: pattern("^[a-z]+/[a-z0-9.+-]+$"),
  [rad.languageTag]: pattern("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"),
  [rad.confidence]: between(0, 1),
  [rad.score]: between(0, 1),
  [rad.order]: between(0),
  [rad.start]: [...between(0), ...notBeyond(rad.end)],
  [oa.start]: notBeyond(oa.end),
};

/** What must hold of a field of one entity, beyond its type: `Entity.field`. */
export const FIELD_RULES: Readonly<Record<string, Constraints>> = {
  "Country.code": pattern("^[A-Z0-9]{3}$"),
  "Country.memberFrom": notBeyond(rad.memberUntil),
  "Country.authorityIri": pattern(`${AUTHORITY}country/[A-Z0-9]{3}$`),
  "PresidencyTrio.number": between(1),
  "Presidency.key": pattern("^[0-9]{4}-[12]$"),
  "Presidency.startDate": notBeyond(rad.endDate),
  "Dossier.key": NO_SPACE,
  "Dossier.number": pattern("^[0-9]+$"),
  "Dossier.highestNumber": between(1),
  "CouncilConfiguration.code": pattern("^[a-z]+$"),
  "CouncilConfiguration.validFrom": notBeyond(rad.validUntil),
  "CouncilConfiguration.classificationIri": pattern(`${AUTHORITY}corporate-body-classification/`),
  "Topic.key": KEY,
  "Topic.eurovocIri": pattern("^http://eurovoc[.]europa[.]eu/"),
  "Actor.key": KEY,
  "Actor.authorityIri": pattern(`${AUTHORITY}|^https://identifier[.]overheid[.]nl/tooi/id/`),
  "SourceFile.byteSize": between(0),
  "Document.identifier": NO_SPACE,
  "DocumentIdentifier.scheme": NAME,
  "DocumentVersion.ingestedAt": notBeyond(prov.invalidatedAtTime),
  "Council.slug": pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}-[a-z0-9]+(-[a-z0-9]+)*$"),
  "Council.formationCode": KEY,
  "Council.startDate": notBeyond(eliDl.activity_end_date),
  "Activity.number": pattern("^[0-9]{4}A[0-9]+$"),
  "SourceRecord.recordType": NAME,
  "AgendaItem.order": between(1),
  "Section.level": between(1),
  "Reference.parliamentaryYear": pattern("^[0-9]{4}-[0-9]{4}$"),
  "Diagnostic.code": NAME,
};
