/** A half-open range `[start, end)` of UTF-16 code units in one text. The text is the source as received, unless said otherwise. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words it covers: `text.slice(start, end) === exact`. */
export interface Quote extends Span {
  readonly exact: string;
}

/** The words of a span, with the span. */
export function quote(text: string, span: Span): Quote {
  return { start: span.start, end: span.end, exact: text.slice(span.start, span.end) };
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
