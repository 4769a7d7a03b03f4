const ROMAN: readonly (readonly [value: number, sign: string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

const CHICAGO = "*†‡§";
const HIGHEST_ROMAN = 4000;

/** A number as Word prints it in a format of numbering (`decimal`, `lowerRoman`, `upperLetter`, …); in figures for a format that is not known. */
export function printedNumber(value: number, format: string): string {
  if (value < 1) return String(value);
  if (format === "lowerLetter") return letters(value);
  if (format === "upperLetter") return letters(value).toUpperCase();
  if (format === "lowerRoman") return roman(value);
  if (format === "upperRoman") return roman(value).toUpperCase();
  if (format === "decimalZero") return String(value).padStart(2, "0");
  if (format === "chicago") return (CHICAGO[(value - 1) % CHICAGO.length] ?? "*").repeat(Math.min(9, Math.ceil(value / CHICAGO.length)));
  return String(value);
}

// After `z` Word goes on with `aa`, `bb`.
function letters(value: number): string {
  const letter = String.fromCharCode("a".charCodeAt(0) + ((value - 1) % 26));
  return letter.repeat(Math.min(9, Math.ceil(value / 26)));
}

function roman(value: number): string {
  if (value >= HIGHEST_ROMAN) return String(value);
  let rest = value;
  let printed = "";
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      printed += sign;
      rest -= size;
    }
  }
  return printed;
}
