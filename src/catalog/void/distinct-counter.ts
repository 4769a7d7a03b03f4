/**
 * Counts how many different texts it is shown, in 8 bytes for each and some room to grow, so that millions fit beside a running server. Texts
 * are told apart by 64 bits of hash: among five million the chance that any two fall together is below one in a million.
 */
export interface DistinctCounter {
  /** Shows it a text; true where it is a new one. */
  add(text: string): boolean;
  /** How many different ones it has seen. */
  readonly size: number;
}

const FIRST_CAPACITY = 1024;
/** Above this share of places taken, searching becomes slow. */
const FULL = 0.6;

/** Makes a counter that has seen nothing. */
export function distinctCounter(): DistinctCounter {
  let table = new Uint32Array(FIRST_CAPACITY * 2);
  let size = 0;
  const grow = (): void => {
    const old = table;
    table = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      const [high = 0, low = 0] = [old[at], old[at + 1]];
      if (high !== 0 || low !== 0) insert(table, high, low);
    }
  };
  return {
    add: (text) => {
      const [high, low] = hash64(text);
      if (!insert(table, high, low)) return false;
      size += 1;
      if (size > (table.length / 2) * FULL) grow();
      return true;
    },
    get size() {
      return size;
    },
  };
}

// Open addressing with linear steps: pairs of high and low half, both zero where a place is free.
function insert(table: Uint32Array, high: number, low: number): boolean {
  const places = table.length / 2;
  for (let place = low & (places - 1); ; place = (place + 1) & (places - 1)) {
    const at = place * 2;
    if (table[at] === high && table[at + 1] === low) return false;
    if (table[at] !== 0 || table[at + 1] !== 0) continue;
    table[at] = high;
    table[at + 1] = low;
    return true;
  }
}

// Two multiplicative hashes side by side that stir each other at the end; never two zeros, which mean a free place.
function hash64(text: string): readonly [high: number, low: number] {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x9e3779b1);
    other = Math.imul(other ^ code, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  other = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  const [high, low] = [one >>> 0, other >>> 0];
  return high === 0 && low === 0 ? [0, 1] : [high, low];
}
