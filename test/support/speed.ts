const ROUNDS = 5;
/** Characters in one round at least, so that the clock is fine enough. */
const SMALLEST_ROUND = 4e6;

/** Megabytes (millions of characters) of text that a work gets through in a second: the median of several rounds after one to warm up. */
export function medianSpeed(texts: readonly string[], work: (text: string) => unknown): number {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const repeats = Math.max(1, Math.ceil(SMALLEST_ROUND / size));
  const round = (): number => {
    const start = performance.now();
    for (let repeat = 0; repeat < repeats; repeat += 1) for (const text of texts) work(text);
    return (size * repeats) / 1e6 / ((performance.now() - start) / 1000);
  };
  round();
  const speeds = Array.from({ length: ROUNDS }, round).sort((one, other) => one - other);
  return speeds[Math.floor(ROUNDS / 2)] ?? 0;
}
