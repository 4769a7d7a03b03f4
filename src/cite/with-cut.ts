/** The members of a list that was not read to its end, with the last of them marked; `isCut` says whether more is printed. */
export function withCut<T extends { readonly cut?: true }>(members: readonly T[], isCut = true): readonly T[] {
  return isCut ? members.map((member, index) => (index === members.length - 1 ? { ...member, cut: true } : member)) : members;
}
