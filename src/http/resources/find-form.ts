import { RDF_FORMATS } from "../../rdf/formats.js";

/** What an address asks for: a thing, and perhaps a form of its description. */
export interface AskedForm {
  /** Id of the thing: `council/2025-10-09-telecom-informal`. */
  readonly id: string;
  /** `ttl`, `html` …; undefined where `Accept` decides. */
  readonly extension?: string;
}

const EXTENSIONS: ReadonlySet<string> = new Set(["html", ...Object.keys(RDF_FORMATS)]);

/** The readings of a path below the root, likeliest first: what looks like an extension may also be the end of an id. */
export function formsOf(path: string): readonly AskedForm[] {
  const point = path.lastIndexOf(".");
  const extension = path.slice(point + 1);
  return point > 0 && EXTENSIONS.has(extension) ? [{ id: path.slice(0, point), extension }, { id: path }] : [{ id: path }];
}
