import type { RuleNumbers, WeightUpdate } from '../../spec/inspection/microscope.ts';
import { formatBeside, formatFigure } from '../figures.ts';
import { minus } from '../minus.ts';

/** A step as it arrives at one weight, with the numbers that stand in its rule. */
interface Working {
  readonly rule: RuleNumbers;
  readonly update: WeightUpdate;
  readonly backprop: number;
}

const figure = (value: number) => formatFigure(value, 5);
/** In a sum, where a sign of its own would stand beside the sum's. */
const term = (value: number) => (value < 0 ? `(${figure(value)})` : figure(value));
/** A number as it was set: 0.1, not 0.1000. */
const rate = (value: number) => minus(String(Number(value.toPrecision(6))));

/**
 * The calculation by hand, line by line, in the form of the kernels' docstrings: g gradient, v velocity,
 * m and s means of the gradient and of its square, w weight.
 */
export function updateLines(working: Working): string[] {
  return [...gradientLines(working), ...stateLines(working), ...weightLines(working)];
}

function gradientLines({ rule: { clipping }, update, backprop }: Working): string[] {
  const { penalty, gradient } = update;
  if (penalty === 0 && clipping === 1) return [`g = ${figure(gradient)}`];
  const summed = penalty === 0 ? figure(backprop) : `${figure(backprop)} + ${term(penalty)}`;
  const clipped = clipping === 1 ? summed : `(${summed}) × ${figure(clipping)}`;
  const why = [penalty !== 0 && 'penalties', clipping !== 1 && 'clipping'].filter(Boolean);
  return [`g = ${clipped} = ${figure(gradient)} (${why.join(', ')})`];
}

function stateLines({ rule, update }: Working): string[] {
  const { momentum, rho, beta1, beta2, meanCorrection, squareCorrection } = rule;
  const g = term(update.gradient);
  const [before = 0, squareBefore = 0] = update.slotsBefore;
  const [after = 0, squareAfter = 0] = update.slotsAfter;
  switch (rule.optimizer) {
    case 'sgd':
      return [];
    case 'momentum':
    case 'nesterov':
      return [`v = ${rate(momentum)} × ${term(before)} + ${g} = ${figure(after)}`];
    case 'rmsprop':
      return [`s = ${kept(rho, before)} + ${rate(1 - rho)} × ${g}² = ${figure(after)}`];
    case 'adagrad':
      return [`s = ${figure(before)} + ${g}² = ${figure(after)}`];
    case 'adam':
    case 'adamw':
      return [
        `m = ${kept(beta1, before)} + ${rate(1 - beta1)} × ${g} = ${figure(after)}`,
        `s = ${kept(beta2, squareBefore)} + ${rate(1 - beta2)} × ${g}² = ${figure(squareAfter)}`,
        `m̂ = m / ${figure(meanCorrection)} = ${figure(after / meanCorrection)}`,
        `ŝ = s / ${figure(squareCorrection)} = ${figure(squareAfter / squareCorrection)}`,
      ];
  }
}

const kept = (share: number, value: number) => `${rate(share)} × ${term(value)}`;

function weightLines(working: Working): string[] {
  const { rule, update } = working;
  const { before, after } = update;
  const change = after - before;
  const from = formatBeside(before, change);
  const decayed = rule.kept === 1 ? from : `${figure(rule.kept)} × ${bracketed(from)}`;
  const reached = before * rule.kept - rule.learningRate * directionOf(working);
  const line = `w = ${decayed} − ${rate(rule.learningRate)} × ${directionText(working)}`;
  if (!isLimited(rule, reached, after)) return [`${line} = ${formatBeside(after, change)}`];
  return [
    `${line} = ${formatBeside(reached, change)}`,
    `w = ${formatBeside(after, change)}, after the unit’s weights were scaled down to the norm ${rate(rule.maxNorm)}`,
  ];
}

const bracketed = (written: string) => (written.startsWith('−') ? `(${written})` : written);

/** What the learning rate is multiplied by. */
function directionOf({ rule, update }: Working): number {
  const { gradient, slotsAfter } = update;
  const [first = 0, second = 0] = slotsAfter;
  switch (rule.optimizer) {
    case 'sgd':
      return gradient;
    case 'momentum':
      return first;
    case 'nesterov':
      return gradient + rule.momentum * first;
    case 'rmsprop':
    case 'adagrad':
      return gradient / (Math.sqrt(first) + rule.epsilon);
    case 'adam':
    case 'adamw':
      return (
        first / rule.meanCorrection / (Math.sqrt(second / rule.squareCorrection) + rule.epsilon)
      );
  }
}

function directionText({ rule, update }: Working): string {
  const { gradient, slotsAfter } = update;
  const [first = 0, second = 0] = slotsAfter;
  const over = (square: number) => ` / (√${figure(square)} + ${rate(rule.epsilon)})`;
  switch (rule.optimizer) {
    case 'sgd':
      return term(gradient);
    case 'momentum':
      return term(first);
    case 'nesterov':
      return `(${figure(gradient)} + ${rate(rule.momentum)} × ${term(first)})`;
    case 'rmsprop':
    case 'adagrad':
      return term(gradient) + over(first);
    case 'adam':
    case 'adamw':
      return term(first / rule.meanCorrection) + over(second / rule.squareCorrection);
  }
}

/** Whether the max-norm has taken something off; float32 alone takes no more than a ten-thousandth. */
const isLimited = ({ maxNorm }: RuleNumbers, reached: number, after: number): boolean =>
  maxNorm > 0 && Math.abs(reached - after) > 1e-4 * Math.abs(reached);
