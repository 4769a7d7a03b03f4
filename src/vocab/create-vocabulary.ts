/** The IRIs of one vocabulary by local name. A term that is not declared does not compile. */
export type Vocabulary<T extends string> = { readonly [K in T]: string } & { readonly $namespace: string };

/** Declares the terms of a vocabulary that the archive uses. A test checks each against the published vocabulary. */
export function createVocabulary<T extends string>(namespace: string, ...terms: readonly T[]): Vocabulary<T> {
  const iris = Object.fromEntries(terms.map((term) => [term, namespace + term]));
  return { ...iris, $namespace: namespace } as Vocabulary<T>;
}
