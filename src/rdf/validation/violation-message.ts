import { sh } from "../../vocab/terms/standard.js";
import { compactIri } from "../prefixes.js";

/** What is wrong by the kind of constraint (SHACL, section 4.6), for those kinds of which the engine says nothing. */
const MESSAGES: Readonly<Record<string, string>> = {
  And: "Value does not conform to all of the shapes that it must",
  Or: "Value conforms to none of the shapes of which it must conform to one",
  Xone: "Value does not conform to exactly one of the shapes",
};

/** What is known of a violation. */
export interface ViolationParts {
  /** What the shape or the engine says, which may be nothing. */
  readonly messages: readonly string[];
  /** IRI of the kind of constraint: `sh:OrConstraintComponent`. */
  readonly component: string | null;
  /** IRIs of the classes that the shape demands (`sh:class`). */
  readonly classes: readonly string[];
}

/** What a person is told of a violation, never nothing: the words of the shape or of the engine, else what the kind of constraint demands. */
export function violationMessage({ messages, component, classes }: ViolationParts): string {
  const said = messages.filter((message) => message.trim() !== "").join("; ");
  if (said !== "") return said;
  if (component === null) return "Breaks a constraint of its shape";
  const kind = component.startsWith(sh.$namespace) ? component.slice(sh.$namespace.length).replace(/ConstraintComponent$/, "") : component;
  if (kind === "Class" && classes.length > 0) return `Value is not of the class ${classes.map(compactIri).join(" and ")}`;
  return MESSAGES[kind] ?? `Breaks a constraint of the kind ${kind}`;
}
