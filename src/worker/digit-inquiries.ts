import { ClassStatisticsCount } from '../engine/class-statistics.ts';
import type { EngineRoom } from '../host/engine-room.ts';
import type { ClassStatistics } from '../spec/class-statistics.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { type DigitSplit, fileOf } from '../spec/selection.ts';
import { splitRange } from '../spec/split-range.ts';
import type { LookingTime } from './looking-time.ts';
import type { CurrentBatch } from './protocol.ts';
import type { Run } from './run.ts';
import { Slices } from './slices.ts';

/** Half a slice of training, which goes on in between. */
const SLICE_MS = 5;

const now = () => performance.now();

/** What is asked of the run. */
type InquiredRun = Pick<Run, 'runId' | 'spec' | 'beginBatchDigits'>;

type Topic = 'statistics' | 'batch';

interface Inquiry {
  /** Goes on until the deadline. @returns whether it is answered. */
  readonly advance: (deadline: number) => boolean;
  readonly giveUp: () => void;
}

/**
 * Answers questions about digits that take more than a moment, one of each topic at a time, in slices
 * between those of training. A new question takes the place of the one before.
 */
export class DigitInquiries {
  readonly #room: EngineRoom;
  readonly #looking: LookingTime;
  readonly #slices = new Slices(() => this.#work());
  readonly #underWay = new Map<Topic, Inquiry>();

  constructor(room: EngineRoom, looking: LookingTime) {
    this.#room = room;
    this.#looking = looking;
  }

  /** @param split null gives up the count under way. */
  statistics(run: InquiredRun | null, split: DigitSplit | null): Promise<ClassStatistics | null> {
    this.#giveUp('statistics');
    if (run === null || split === null) return Promise.resolve(null);
    const file = this.#room[fileOf(split)];
    const range = splitRange(split, file.labels.length, run.spec.validationSize);
    const count = new ClassStatisticsCount(file, split, range);
    return this.#ask('statistics', (deadline) => count.advance(now, deadline));
  }

  /** @param ahead what the first step will be made with. */
  batch(run: InquiredRun | null, ahead: ExperimentSpec): Promise<CurrentBatch | null> {
    this.#giveUp('batch');
    const digits = this.#looking.of(() => run?.beginBatchDigits(ahead) ?? null);
    if (run === null || digits === null) return Promise.resolve(null);
    return this.#ask('batch', (deadline) => {
      const seen = digits.advance(now, deadline);
      return seen && { runId: run.runId, ...seen };
    });
  }

  /** Answers none of the questions: their digits are about to go. */
  drop(): void {
    for (const topic of [...this.#underWay.keys()]) this.#giveUp(topic);
  }

  #giveUp(topic: Topic): void {
    this.#underWay.get(topic)?.giveUp();
    this.#underWay.delete(topic);
  }

  /** @param advance goes on until the deadline; null while it lasts. */
  #ask<Answer>(topic: Topic, advance: (deadline: number) => Answer | null): Promise<Answer | null> {
    return new Promise((resolve) => {
      const advanced = (deadline: number) => {
        const answer = advance(deadline);
        if (answer !== null) resolve(answer);
        return answer !== null;
      };
      this.#underWay.set(topic, { advance: advanced, giveUp: () => resolve(null) });
      this.#slices.start();
    });
  }

  /** One slice, of the question that has waited longest. @returns whether there is more to do. */
  #work(): boolean {
    const [next] = this.#underWay;
    if (next === undefined) return false;
    const [topic, inquiry] = next;
    const isAnswered = this.#looking.of(() => inquiry.advance(now() + SLICE_MS));
    if (isAnswered) this.#underWay.delete(topic);
    return this.#underWay.size > 0;
  }
}
