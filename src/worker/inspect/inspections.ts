import type {
  Inspected,
  InspectionFinding,
  InspectionRequest,
  InspectionTopic,
} from '../../spec/inspection/topics.ts';
import type { LookingTime } from '../looking-time.ts';
import { type InspectedRun, InspectionInHand } from './inspection-in-hand.ts';
import { planOf } from './inspectors.ts';
import type { InspectionEvent } from './protocol.ts';

/** A slice of an inspection, as long as one of training. */
const SLICE_MS = 10;
/** Progress is told of one that has been waited for so long, … */
const SLOW_MS = 300;
/** … at least this far apart. */
const REPORT_INTERVAL_MS = 100;

const now = () => performance.now();

interface Entry {
  readonly topic: InspectionTopic;
  readonly inspection: InspectionInHand;
  readonly askedAt: number;
  readonly answer: (finding: unknown, run: InspectedRun | null) => void;
}

/**
 * Looks inside the network for the page: one question of each topic at a time, a new one in the place of the
 * one before; one after the other, so that one which borrows the network is alone with it.
 */
export class Inspections {
  readonly #looking: LookingTime;
  readonly #send: (event: InspectionEvent) => void;
  #entries: Entry[] = [];
  #reportedAt = 0;

  constructor(looking: LookingTime, send: (event: InspectionEvent) => void) {
    this.#looking = looking;
    this.#send = send;
  }

  /** Resolves with null when there is nothing to find, and when it is given up. */
  ask(request: InspectionRequest): Promise<Inspected | null> {
    const { topic } = request;
    this.stop(topic);
    const inspection = new InspectionInHand((bench) => planOf(bench, request), this.#looking);
    return new Promise((resolve) => {
      const answer = (finding: unknown, run: InspectedRun | null) => {
        if (finding === null || run === null) return resolve(null);
        const { runId, weightsStep: step } = run;
        const { costMs } = inspection;
        resolve({ runId, step, costMs, finding: finding as InspectionFinding<InspectionTopic> });
      };
      this.#entries.push({ topic, inspection, askedAt: now(), answer });
    });
  }

  /** Gives up the question of a topic. */
  stop(topic: InspectionTopic): void {
    this.#remove((entry) => entry.topic === topic);
  }

  /** To be called before the run is told anything: the network is the run's again, and work begins anew. */
  restart(): void {
    for (const { inspection } of this.#entries) if (inspection.isBegun) inspection.restart();
  }

  /** To be called before somebody asks the network something: one that borrowed it begins anew. */
  giveBack(): void {
    for (const { inspection } of this.#entries) if (inspection.isBorrowing) inspection.restart();
  }

  /** Answers none of them: their network is about to go. */
  drop(): void {
    this.#remove(() => true);
  }

  /** Whether there is something to do now. */
  isReady(run: InspectedRun): boolean {
    return this.#next(run) !== undefined;
  }

  /** One slice. @returns whether there was something to do; if not, the run may go on. */
  advance(run: InspectedRun): boolean {
    const entry = this.#next(run);
    if (entry === undefined) return false;
    const finding = entry.inspection.advance(run, now() + SLICE_MS);
    if (finding === undefined) this.#report(entry);
    else {
      this.#entries = this.#entries.filter((other) => other !== entry);
      entry.answer(finding, run);
    }
    return true;
  }

  #next(run: InspectedRun): Entry | undefined {
    const begun = this.#entries.find(({ inspection }) => inspection.isBegun);
    return begun ?? this.#entries.find(({ inspection }) => inspection.isReady(run));
  }

  #report({ topic, inspection, askedAt }: Entry): void {
    const time = now();
    if (time - askedAt < SLOW_MS || time - this.#reportedAt < REPORT_INTERVAL_MS) return;
    this.#reportedAt = time;
    this.#send({ kind: 'inspection', topic, share: inspection.share });
  }

  #remove(isGone: (entry: Entry) => boolean): void {
    const gone = this.#entries.filter(isGone);
    this.#entries = this.#entries.filter((entry) => !gone.includes(entry));
    for (const { inspection, answer } of gone) {
      inspection.end();
      answer(null, null);
    }
  }
}
