import { setFlagsFromString } from "node:v8";

/**
 * Lets the heap grow by three tenths at most before it is cleared, instead of up to four times: for commands that make much for a short time. They take a little
 * longer and half of the memory.
 */
export function spareMemory(): void {
  setFlagsFromString("--heap-growing-percent=30");
}
