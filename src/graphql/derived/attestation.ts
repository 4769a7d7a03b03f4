import { Node } from "../../model/define/entity.js";
import type { DerivedField } from "./derived-field.js";
import { needed } from "./needs.js";

/** What GraphQL says of an attestation beyond its columns. */
export const attestationFields: readonly DerivedField[] = [
  {
    name: "about",
    doc: "The thing of which a fact is attested; null where it is no longer in the archive.",
    type: () => Node,
    nullable: true,
    needs: (definition) => needed(definition, { about: true }),
    find: (records) => Promise.resolve(records.map((record) => String(record["about"]))),
  },
];
