/**
 * The characters that signs of the symbol fonts show, by font and code. Word keeps these codes in a private area from F000 on. Only signs that occur
 * in letters are here.
 */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    45: "−",
    97: "α",
    98: "β",
    103: "γ",
    109: "μ",
    163: "≤",
    176: "°",
    177: "±",
    179: "≥",
    180: "×",
    183: "•",
    185: "≠",
    172: "←",
    173: "↑",
    174: "→",
    175: "↓",
  },
  wingdings: {
    108: "●",
    110: "■",
    111: "☐",
    159: "•",
    167: "▪",
    168: "☐",
    216: "➢",
    224: "→",
    232: "➔",
    251: "✗",
    252: "✓",
    253: "☒",
    254: "☑",
  },
  "wingdings 2": { 79: "✗", 80: "✓", 82: "☑", 83: "☒", 163: "☐" },
};

/** The character of a sign (`w:sym`); null for one that no character is known for. */
export function symbolCharacter(font: string, code: string): string | null {
  const value = Number.parseInt(code, 16);
  if (Number.isNaN(value) || value > 0xffff || (value >= 0xd800 && value < 0xe000)) return null;
  const sign = SIGNS[font.toLowerCase()]?.[value & 0xff];
  if (sign !== undefined) return sign;
  return value >= 0xe000 && value < 0xf900 ? null : String.fromCharCode(value);
}
