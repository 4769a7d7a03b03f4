/** The licence of the archive's data: facts, dedicated to the public domain (Creative Commons Zero 1.0). */
export const LICENCE = "http://creativecommons.org/publicdomain/zero/1.0/";
