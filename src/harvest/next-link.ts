/**
 * The address of the next page. Only the question in a link is taken: it is put to the address that was asked before, so that a link can never lead a
 * harvest to another server. Null where the link cannot be read.
 */
export function nextAddress(link: string, asked: string): string | null {
  if (!URL.canParse(link, asked)) return null;
  const { search } = new URL(link, asked);
  if (search === "") return null;
  const next = new URL(asked);
  next.search = search;
  return next.href;
}
