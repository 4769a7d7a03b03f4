import { type Terminal, writeLine } from "./terminal.js";

/** Shows how far a long work is, on the error stream: one line that changes on a terminal, plain lines elsewhere, so that a log can be read. */
export interface ProgressLine {
  show(words: string): void;
  /** Leaves the last words standing. */
  end(): void;
}

// Carriage return, then "erase to the end of the line".
const AGAIN = "\r\u001b[K";

/** A progress line that has shown nothing yet. */
export function progressLine({ errors }: Pick<Terminal, "errors">): ProgressLine {
  const onTerminal = (errors as { readonly isTTY?: boolean }).isTTY === true;
  let isShown = false;
  return {
    show(words) {
      if (onTerminal) errors.write(`${AGAIN}${words}`);
      else writeLine(errors, words);
      isShown = true;
    },
    end() {
      if (onTerminal && isShown) errors.write("\n");
      isShown = false;
    },
  };
}
