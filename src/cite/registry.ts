import { external } from "./kinds/external.js";
import { kamerstuk } from "./kinds/kamerstuk.js";
import type { Recogniser } from "./recogniser.js";

/** Every kind of citation the archive reads. A new kind is one file in `kinds/` and one name here. */
export const RECOGNISERS: readonly Recogniser[] = [kamerstuk, external];
