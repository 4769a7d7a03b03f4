/** Characters gathered before a chunk is handed on: large enough that handing on costs little, small enough for a slow reader. */
export const CHUNK_LENGTH = 64 * 1024;

/** Gathers small pieces of text into chunks of about `CHUNK_LENGTH` characters. */
export async function* inChunks(pieces: AsyncIterable<string>): AsyncIterable<string> {
  let chunk = "";
  for await (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
