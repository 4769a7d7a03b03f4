import type { Quad } from "@rdfjs/types";
import { describe, expect, it } from "vitest";
import type { FieldDefinition } from "../../src/model/define/metadata.js";
import { entityDefinitions } from "../../src/model/registry.js";
import { recordToQuads } from "../../src/rdf/record-to-quads.js";
import { makeValidator } from "../../src/rdf/validate.js";
import { minimalRecord } from "../support/factories.js";
import { BASE } from "../support/rdf.js";

const validate = makeValidator();

// Required, and said in RDF: a list may always be empty.
function isRequired(field: FieldDefinition): boolean {
  if (field.rdf === null || field.nullable) return false;
  return field.form === "toOne" || (field.form === "scalar" && field.type !== "textList");
}

function isOf(field: FieldDefinition, { predicate, object }: Quad): boolean {
  return predicate.value === field.rdf?.iri && (object.termType !== "Literal" || object.language === (field.rdf.lang ?? ""));
}

describe.each(entityDefinitions().map((definition) => [definition.name, definition] as const))("the shape of %s", (_name, definition) => {
  const record = minimalRecord(definition);
  const required = definition.fields.filter(isRequired);

  it("accepts a record with nothing but the required fields", async () => {
    expect(await validate(recordToQuads(definition, record, BASE))).toMatchObject({ conforms: true, checked: 1 });
  });

  it("refuses a record without its label", async () => {
    const quads = recordToQuads(definition, record, BASE).filter((quad) => !quad.predicate.value.endsWith("#label"));
    expect(await validate(quads)).toMatchObject({ conforms: false, count: 1 });
  });

  it.each(required.map((field) => [field.name, field] as const))("refuses a record without %s", async (_field, field) => {
    const whole = recordToQuads(definition, record, BASE);
    const without = whole.filter((quad) => !isOf(field, quad));
    expect(without.length).toBe(whole.length - 1);
    const report = await validate(without);
    expect(report.violations.map((violation) => violation.path)).toEqual([field.rdf?.iri]);
  });
});
