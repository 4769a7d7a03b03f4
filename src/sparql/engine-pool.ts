import { setTimeout as wait } from "node:timers/promises";
import { ArchiveError } from "../kernel/errors.js";
import type { EngineRequest, LoadedArchive } from "./engine/messages.js";
import { type Engine, type EngineAnswer, startEngine } from "./engine/start-engine.js";
import type { SparqlOptions } from "./sparql-options.js";

interface ReadyEngine {
  readonly engine: Engine;
  readonly archive: LoadedArchive;
}

/** Milliseconds before loading is tried again after a failure. */
const TRY_AGAIN_AFTER = 5_000;

/**
 * Threads that answer, each with a copy of the archive. Copies are loaded one at a time, beside those that answer, so that the memory needed
 * is that of one copy more than there are threads.
 */
export class EnginePool {
  private idle: ReadyEngine[] = [];
  private readonly busy = new Set<ReadyEngine>();
  private readonly waiting: ((ready: ReadyEngine) => void)[] = [];
  private starting: Engine | undefined;
  private revision: number | null = null;
  private latest: LoadedArchive | null = null;
  private closed = false;

  constructor(private readonly options: Omit<SparqlOptions, "revision" | "pollMs">) {}

  /** The revision that is to be answered from, null before one is named. */
  wants(): number | null {
    return this.revision;
  }

  /** Names the revision that is to be answered from, as soon as it is loaded. */
  want(revision: number): void {
    this.revision = revision;
    void this.maintain();
  }

  /** What was loaded last. */
  loaded(): LoadedArchive | null {
    return this.latest;
  }

  /** Answers a query when a thread is free. Throws STORE_UNAVAILABLE where that takes as long as a query may take, or too many wait already. */
  async query(request: EngineRequest): Promise<{ readonly answer: EngineAnswer; readonly revision: number }> {
    const ready = await this.take();
    try {
      return { answer: await ready.engine.ask(request), revision: ready.archive.revision };
    } finally {
      this.giveBack(ready);
    }
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    this.closed = true;
    const engines = [...this.idle, ...this.busy].map(({ engine }) => engine);
    await Promise.all([...engines, ...(this.starting === undefined ? [] : [this.starting])].map((engine) => engine.stop()));
  }

  private async take(): Promise<ReadyEngine> {
    const free = this.idle.pop();
    if (free !== undefined) {
      this.busy.add(free);
      return free;
    }
    const { limits } = this.options;
    if (this.waiting.length >= limits.waiting) throw unavailable("too many queries wait already");
    return await new Promise((resolve, reject) => {
      const turn = (ready: ReadyEngine) => {
        clearTimeout(late);
        resolve(ready);
      };
      const late = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(turn), 1);
        reject(unavailable(this.latest === null ? "the archive is being loaded" : "all threads are busy"));
      }, this.longestWait());
      this.waiting.push(turn);
    });
  }

  // While the first copy is being loaded nobody knows how long it takes, so callers are told soon.
  private longestWait(): number {
    return this.latest === null ? Math.min(1_000, this.options.limits.timeoutMs) : this.options.limits.timeoutMs;
  }

  private giveBack(ready: ReadyEngine): void {
    this.busy.delete(ready);
    if (ready.engine.hasEnded()) void this.maintain();
    else if (this.isOutdated(ready)) void ready.engine.stop();
    else this.offer(ready);
  }

  private offer(ready: ReadyEngine): void {
    const turn = this.waiting.shift();
    if (turn === undefined) {
      this.idle.push(ready);
    } else {
      this.busy.add(ready);
      turn(ready);
    }
  }

  private isOutdated({ archive }: ReadyEngine): boolean {
    return archive.revision < (this.latest?.revision ?? 0);
  }

  // Loads copies one after the other until there are as many of the wanted revision as there should be.
  private async maintain(): Promise<void> {
    while (this.starting === undefined && !this.closed && this.isShort()) {
      const { log, thread, ...start } = this.options;
      const engine = startEngine({ databasePath: start.databasePath, baseIri: start.baseIri, limits: start.limits }, thread);
      this.starting = engine;
      try {
        this.takeOver({ engine, archive: await engine.loaded });
      } catch (error) {
        if (!this.closed) log("the archive cannot be loaded for SPARQL; trying again", error);
        await engine.stop();
        await wait(this.closed ? 0 : TRY_AGAIN_AFTER, undefined, { ref: false });
      } finally {
        this.starting = undefined;
      }
    }
  }

  private isShort(): boolean {
    const current = [...this.idle, ...this.busy].filter(({ archive }) => archive.revision >= (this.revision ?? 0));
    return this.revision !== null && current.length < this.options.engines;
  }

  // From now on only copies of this revision or a later one answer; those that are at work finish first.
  private takeOver(ready: ReadyEngine): void {
    this.latest = ready.archive;
    const outdated = this.idle.filter((other) => this.isOutdated(other));
    this.idle = this.idle.filter((other) => !outdated.includes(other));
    for (const { engine } of outdated) void engine.stop();
    this.offer(ready);
  }
}

function unavailable(message: string): ArchiveError {
  return new ArchiveError("STORE_UNAVAILABLE", message, { place: "/sparql", advice: "try again in a moment" });
}
