import type { Settings } from "./settings.js";

/** Does the work of a command with the settings of the command line; what it gives is the exit code of the program. */
export type Run = (work: (settings: Settings) => Promise<number>) => Promise<void>;
