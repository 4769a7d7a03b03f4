import { ArchiveError } from "../kernel/errors.js";
import type { Clock } from "./clock.js";
import type { RequestLimits } from "./fetch-once.js";
import type { RawStore } from "./raw-store.js";
import type { RetryRules } from "./retry-delay.js";

/** How a harvest behaves towards the services it asks. */
export interface ClientOptions {
  /** Who asks, see `userAgent`. */
  readonly userAgent: string;
  /** Requests a second at most, above 0; never two at a time. */
  readonly requestsPerSecond: number;
  /** How often the same thing is asked before giving up, from 1. */
  readonly mostTries: number;
  /** Milliseconds: a server that asks to wait longer is left alone until the next harvest. */
  readonly longestWait: number;
  readonly retry: RetryRules;
  readonly limits: RequestLimits;
  readonly rawStore: RawStore;
  readonly clock: Clock;
  /** From 0 to 1, for delays. */
  readonly random: () => number;
  /** Told before each wait for another try. */
  readonly onWait?: (wait: Wait) => void;
}

/** A wait before another try. */
export interface Wait {
  readonly url: string;
  readonly milliseconds: number;
  /** Why: `503`, `the answer was cut off`. */
  readonly reason: string;
}

/** What is polite where nothing else is said: four requests a second. */
export const POLITE = {
  requestsPerSecond: 4,
  mostTries: 6,
  longestWait: 15 * 60_000,
  retry: { baseDelay: 1000, longestDelay: 120_000 },
  limits: { timeout: 60_000, mostBytes: 64 * 1024 * 1024 },
} as const;

/**
 * How the archive names itself to a service: the program, its version, and whom to write to.
 *
 * @param contact an address of mail or of the web
 * @throws ArchiveError CONFIGURATION where there is no contact, or one that cannot stand in a header
 */
export function userAgent(version: string, contact: string): string {
  if (/^[\x21-\x7e]{1,200}$/u.test(contact) && /[@:]/u.test(contact)) return `raadsarchief/${version} (+${contact})`;
  throw new ArchiveError("CONFIGURATION", contact === "" ? "a harvest needs a contact" : `${contact} cannot be a contact`, {
    place: "HARVEST_CONTACT or --contact",
    advice: "give an address of mail or the web, by which the services can reach you",
  });
}
