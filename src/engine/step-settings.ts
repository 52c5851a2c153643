import type { ExperimentSpec } from '../spec/experiment.ts';

/** The settings that a step takes over from the experiment as they are. */
const FROM_SPEC = [
  'momentum',
  'rho',
  'beta1',
  'beta2',
  'epsilon',
  'l1Penalty',
  'l2Penalty',
  'weightDecay',
  'maxNorm',
  'clipNorm',
  'labelSmoothing',
  'shift',
  'rotation',
  'zoom',
  'shear',
  'elasticStrength',
  'thickness',
] as const satisfies readonly (keyof ExperimentSpec)[];

/** Those that are worked out. */
const WORKED_OUT = [
  /** As the schedule has it for this step. */
  'learningRate',
  /** β₁ᵗ and β₂ᵗ, running products over the steps, this one included. */
  'beta1Power',
  'beta2Power',
  /** What clipping multiplies the gradient by. */
  'gradientScale',
] as const;

export type StepSetting = (typeof FROM_SPEC)[number] | (typeof WORKED_OUT)[number];

const NAMES: readonly StepSetting[] = [...FROM_SPEC, ...WORKED_OUT];
const PLACES = Object.fromEntries(NAMES.map((name, place) => [name, place])) as Record<
  StepSetting,
  number
>;

/** Numbers that StepSettings keeps. */
export const STEP_SETTING_COUNT = NAMES.length;

/** The hyperparameters of the step under way; in the arena, so that every thread reads the same. */
export class StepSettings {
  readonly #numbers: Float64Array;

  /** @param numbers STEP_SETTING_COUNT of them, kept. */
  constructor(numbers: Float64Array) {
    this.#numbers = numbers;
  }

  at(name: StepSetting): number {
    return this.#numbers[PLACES[name]] ?? 0;
  }

  set(name: StepSetting, value: number): void {
    this.#numbers[PLACES[name]] = value;
  }

  /** Before the first step. */
  reset(): void {
    this.#numbers.fill(0);
    this.set('beta1Power', 1);
    this.set('beta2Power', 1);
  }

  /** What the steps from here on are made with. */
  take(spec: ExperimentSpec): void {
    for (const name of FROM_SPEC) this.set(name, spec[name]);
  }

  /** To be called once a step. */
  beginStep(learningRate: number): void {
    this.set('learningRate', learningRate);
    this.set('beta1Power', this.at('beta1Power') * this.at('beta1'));
    this.set('beta2Power', this.at('beta2Power') * this.at('beta2'));
  }

  /** All of it, to come back to. */
  copy(): Float64Array {
    return this.#numbers.slice();
  }

  restore(copy: Float64Array): void {
    this.#numbers.set(copy);
  }
}
