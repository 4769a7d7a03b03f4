import type { Correction } from "../corrections.js";
import type { Seed } from "../seed/seed-store.js";

/** How far the work is: files read again, titles read, documents and activities stored. */
export interface AssembleProgress {
  readonly step: "files" | "titles" | "documents" | "activities";
  readonly done: number;
  readonly total: number;
}

/** What putting records together needs. */
export interface AssembleOptions {
  readonly seed: Seed;
  readonly corrections: readonly Correction[];
  /** Gives the present moment, ISO 8601 in UTC. */
  readonly now: () => string;
  /** Told now and then how far the work is. */
  readonly onProgress: (progress: AssembleProgress) => void;
}

/** What putting records together has changed. */
export interface AssembledCounts {
  /** Documents known from records, and those that are new or changed, or gone. */
  readonly documents: number;
  readonly changedDocuments: number;
  readonly removedDocuments: number;
  readonly activities: number;
  readonly changedActivities: number;
}
