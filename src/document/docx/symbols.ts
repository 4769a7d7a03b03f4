/**
 * The characters that signs of the symbol fonts show, by font and code. Word keeps these codes in a private area from F000 on. Only signs that occur
 * in letters are here.
 */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    0x2d: "−",
    0x61: "α",
    0x62: "β",
    0x67: "γ",
    0x6d: "μ",
    0xa3: "≤",
    0xb0: "°",
    0xb1: "±",
    0xb3: "≥",
    0xb4: "×",
    0xb7: "•",
    0xb9: "≠",
    0xac: "←",
    0xad: "↑",
    0xae: "→",
    0xaf: "↓",
  },
  wingdings: {
    0x6c: "●",
    0x6e: "■",
    0x6f: "☐",
    0x9f: "•",
    0xa7: "▪",
    0xa8: "☐",
    0xd8: "➢",
    0xe0: "→",
    0xe8: "➔",
    0xfb: "✗",
    0xfc: "✓",
    0xfd: "☒",
    0xfe: "☑",
  },
  "wingdings 2": { 0x4f: "✗", 0x50: "✓", 0x52: "☑", 0x53: "☒", 0xa3: "☐" },
};

/** The character of a sign (`w:sym`); null for one that no character is known for. */
export function symbolCharacter(font: string, code: string): string | null {
  const value = Number.parseInt(code, 16);
  if (Number.isNaN(value) || value > 0xffff || (value >= 0xd800 && value < 0xe000)) return null;
  const sign = SIGNS[font.toLowerCase()]?.[value & 0xff];
  if (sign !== undefined) return sign;
  return value >= 0xe000 && value < 0xf900 ? null : String.fromCharCode(value);
}
