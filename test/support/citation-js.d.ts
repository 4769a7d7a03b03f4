// What of Citation.js the tests use; it brings no types of its own.
declare module "@citation-js/core" {
  /** An item of CSL-JSON. */
  export type CslItem = Readonly<Record<string, unknown>> & { readonly id: string };
  export const plugins: {
    readonly config: { get(plugin: string): { readonly styles: { add(name: string, style: string): void } } };
    readonly input: { chain(text: string, options: { readonly forceType: string; readonly generateGraph: boolean }): CslItem[] };
    readonly output: { format(name: string, items: readonly unknown[], options?: Readonly<Record<string, unknown>>): string };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
declare module "@citation-js/plugin-csl";
