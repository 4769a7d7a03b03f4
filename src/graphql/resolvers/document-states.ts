import { type DocumentState, documentStates } from "../../store/history/read-document-at.js";
import type { GraphqlContext } from "../context.js";
import { findDocument, formerDocuments, goneDocument } from "./find-document.js";

/**
 * The states of the document with an official number in any spelling, the first one first, with those that it had under its former numbers; of a
 * document that is gone, those it had. None for a document that never was there.
 */
export async function statesOf(context: GraphqlContext, printed: string): Promise<readonly DocumentState[]> {
  const { database } = context;
  const id = await findDocument(context, printed);
  if (id === null) return documentStates(database, goneDocument(context, printed));
  const former = await Promise.all((await formerDocuments(context, id)).map((one) => documentStates(database, one)));
  // That it went under a former number is no state of it: it goes on under the next.
  const before = former.flat().filter(({ present }) => present);
  return [...before, ...(await documentStates(database, id))].sort((a, b) => a.revision - b.revision);
}
