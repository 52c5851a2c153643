import type {
  Inspection,
  InspectionBench,
  InspectionPlan,
} from '../../engine/inspect/inspection.ts';
import { rehearseStep } from '../../engine/inspect/rehearsal.ts';
import type { Loan } from '../../engine/loan.ts';
import type { StepWatch, StepWatcher } from '../../engine/step-watch.ts';
import type { LookingTime } from '../looking-time.ts';

/** What an inspection asks of the run. */
export interface InspectedRun {
  readonly runId: number;
  readonly weightsStep: number;
  readonly isUnderWay: boolean;
  readonly isScoring: boolean;
  readonly hasDiverged: boolean;
  readonly watch: StepWatch;
  readonly bench: InspectionBench;
}

const now = () => performance.now();

/** A question while it is being answered: it waits for its step, works, and may have to begin anew. */
export class InspectionInHand {
  readonly #makePlan: (bench: InspectionBench) => InspectionPlan<unknown>;
  readonly #looking: LookingTime;
  #plan: InspectionPlan<unknown> | null = null;
  /** The watcher that was given to the run; null when none is, or its step has been seen. */
  #watching: { readonly watch: StepWatch; readonly watcher: StepWatcher } | null = null;
  #hasSeenStep = false;
  #work: Inspection<unknown> | null = null;
  #costMs = 0;
  #share = 0;
  #isRehearsing = false;

  constructor(makePlan: (bench: InspectionBench) => InspectionPlan<unknown>, looking: LookingTime) {
    this.#makePlan = makePlan;
    this.#looking = looking;
  }

  /** What it has taken of the worker's time. */
  get costMs(): number {
    return this.#costMs;
  }

  /** How much of the work is done, 0 to 1. */
  get share(): number {
    return this.#share;
  }

  /** Whether work is begun: the weights have to stay as they are until it is done. */
  get isBegun(): boolean {
    return this.#work !== null;
  }

  /** Whether the network is not the run's while this is under way. */
  get isBorrowing(): boolean {
    return this.isBegun && (this.#plan?.borrows === true || this.#isRehearsing);
  }

  /** Whether it can work now; if not, the run has to go on first. */
  isReady(run: InspectedRun): boolean {
    const plan = this.#planFor(run);
    if (plan.watcher === null || this.#hasSeenStep) return !(plan.borrows && run.isScoring);
    const isToRehearse = plan.atRest === 'rehearse' && !run.isUnderWay;
    if (!isToRehearse || run.hasDiverged) this.#watch(run, plan.watcher);
    return (isToRehearse && !run.isScoring) || run.hasDiverged;
  }

  /** Works until the deadline. @returns what was found, or undefined while it lasts. */
  advance(run: InspectedRun, deadline: number): unknown {
    this.#work ??= this.#timed(() => this.#begin(run));
    const work = this.#work;
    do {
      const { done, value } = this.#timed(() => work.next());
      if (done) return value;
      this.#share = value;
    } while (now() < deadline);
    return undefined;
  }

  /** Puts everything back and begins anew when it is advanced again: other weights are about to come. */
  restart(): void {
    this.end();
    this.#plan = null;
    this.#hasSeenStep = false;
    this.#share = 0;
  }

  /** Leaves off, with everything put back. */
  end(): void {
    this.#work?.return(null);
    this.#work = null;
    this.#watching?.watch.remove(this.#watching.watcher);
    this.#watching = null;
  }

  #planFor(run: InspectedRun): InspectionPlan<unknown> {
    this.#plan ??= this.#timed(() => this.#makePlan(run.bench));
    return this.#plan;
  }

  #watch({ watch }: InspectedRun, watcher: StepWatcher): void {
    if (this.#watching !== null) return;
    const timed: StepWatcher = {
      beforeUpdate: (step, network) => this.#timed(() => watcher.beforeUpdate(step, network)),
      afterUpdate: (network) => {
        this.#timed(() => watcher.afterUpdate(network));
        this.#hasSeenStep = true;
        this.#watching = null;
      },
    };
    this.#watching = { watch, watcher: timed };
    watch.add(timed);
  }

  #begin(run: InspectedRun): Inspection<unknown> {
    const { watcher, work } = this.#planFor(run);
    if (watcher === null || this.#hasSeenStep) return work();
    this.#watching?.watch.remove(this.#watching.watcher);
    this.#watching = null;
    return run.hasDiverged ? nothing() : this.#rehearse(run.bench.borrow(), watcher, work);
  }

  *#rehearse(
    loan: Loan,
    watcher: StepWatcher,
    work: () => Inspection<unknown>,
  ): Inspection<unknown> {
    this.#isRehearsing = true;
    let isMade: boolean | null = false;
    try {
      isMade = yield* rehearseStep(loan, watcher);
    } finally {
      loan.giveBack();
      this.#isRehearsing = false;
    }
    return isMade ? yield* work() : null;
  }

  #timed<Result>(work: () => Result): Result {
    const start = now();
    const result = this.#looking.of(work);
    this.#costMs += now() - start;
    return result;
  }
}

// biome-ignore lint/correctness/useYield: an inspection that finds nothing has nothing to wait for.
function* nothing(): Inspection<unknown> {
  return null;
}
