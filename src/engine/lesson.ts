import type { ExperimentSpec } from '../spec/experiment.ts';
import { LESSON_STEPS } from '../spec/lesson.ts';
import { GradientStep } from './gradient-step.ts';
import { GuardedUpdate } from './guarded-update.ts';
import type { LessonBatches } from './lesson-batches.ts';
import { LESSON_ROWS } from './lesson-room.ts';
import type { Machinery } from './machinery.ts';
import type { Network } from './network.ts';
import { keepStep } from './network-copy.ts';
import type { Pass } from './pass.ts';

/**
 * What share of the experiment's learning rate a lesson is given: enough for ten digits to be learnt,
 * too little to undo what thousands of steps have made. Not of what the schedule has made of the
 * rate: at the end of many that is 0.
 */
const RATE_SHARE = 0.1;

/** How far a lesson has come. */
export type LessonProgress = 'underWay' | 'done' | 'diverged';

/**
 * The steps of a lesson: the run's own, with its optimizer, penalties and dropout, but on batches and
 * at a rate of the lesson's. They leave weights and the optimizer's memory changed; what else the
 * run's next step is made with is as it was.
 */
export class Lesson {
  readonly #machinery: Machinery;
  readonly #batches: LessonBatches;
  readonly #gradients: GradientStep;
  readonly #update: GuardedUpdate;
  readonly #rate: number;
  readonly #runStep: number;
  readonly #putBack: () => void;
  #step = 0;

  /**
   * @param network the machinery's, reading from the lesson's room.
   * @param pass the training operations of that network.
   * @param runStep updates that the run has done.
   */
  constructor(
    machinery: Machinery,
    network: Network,
    pass: Pass,
    batches: LessonBatches,
    spec: ExperimentSpec,
    runStep: number,
  ) {
    const { kernels, cursor, description, update } = machinery;
    this.#machinery = machinery;
    this.#batches = batches;
    this.#gradients = new GradientStep(network, batches, pass);
    this.#update = new GuardedUpdate(kernels, network, update, spec.loss);
    this.#rate = RATE_SHARE * spec.learningRate;
    this.#runStep = runStep;
    this.#putBack = keepStep(network);
    description.describe(spec, runStep, cursor, LESSON_ROWS);
    this.#begin();
  }

  advance(deadline: number): LessonProgress {
    const { clock } = this.#machinery;
    while (this.#gradients.advance(clock, deadline)) {
      this.#step += 1;
      if (this.#update.apply(this.#gradients.loss, this.#step) !== null)
        return this.#end('diverged');
      if (this.#step === LESSON_STEPS) return this.#end('done');
      this.#begin();
      if (clock() >= deadline) return 'underWay';
    }
    return 'underWay';
  }

  #begin(): void {
    const { state, settings } = this.#machinery.network;
    this.#batches.fill(this.#step);
    state.firstPosition = 0;
    // Each step drops units, and warps digits, of its own.
    state.step = this.#runStep + this.#step;
    state.epoch = this.#runStep + this.#step;
    settings.beginStep(this.#rate);
    this.#gradients.begin();
  }

  #end(progress: LessonProgress): LessonProgress {
    const { settings } = this.#machinery.network;
    // The optimizer's memory has come on by these steps, and so has its correction for its youth.
    const powers = ['beta1Power', 'beta2Power'] as const;
    const [first = 1, second = 1] = powers.map((power) => settings.at(power));
    this.#putBack();
    settings.set('beta1Power', first);
    settings.set('beta2Power', second);
    return progress;
  }
}
