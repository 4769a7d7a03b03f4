import { sh } from "../../vocab/terms/standard.js";
import { compactIri, PREFIXES } from "../prefixes.js";

/** One statement list of a subject in Turtle: `property` followed by its objects, each already written in Turtle. */
export type TurtleProperty = readonly [property: string, ...objects: string[]];

/** A Turtle file for people to read: a comment, the prefixes it uses, then one paragraph a subject. */
export function turtleFile(comment: string, subjects: readonly string[]): string {
  const body = subjects.join("\n");
  const used = Object.entries({ ...PREFIXES, sh: sh.$namespace }).filter(([prefix]) => body.includes(`${prefix}:`));
  const prefixes = used.map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .`).join("\n");
  return `${comment
    .split("\n")
    .map((line) => `# ${line}`)
    .join("\n")}\n${prefixes}\n\n${body}`;
}

/** A subject with its properties as one paragraph. */
export function turtleSubject(subject: string, properties: readonly TurtleProperty[]): string {
  return `${subject} ${properties.map(([property, ...objects]) => `${property} ${objects.join(" , ")}`).join(" ;\n  ")} .\n`;
}

/** An IRI in Turtle, with a prefix where there is one. */
export function turtleIri(iri: string): string {
  const short = compactIri(iri);
  return short === iri ? `<${iri}>` : short;
}

/** A text in Turtle, with its language. */
export function turtleText(text: string, language?: "nl" | "en"): string {
  return JSON.stringify(text) + (language === undefined ? "" : `@${language}`);
}
