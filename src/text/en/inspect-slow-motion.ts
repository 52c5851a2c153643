import type { SlowStepExample, SlowStepFinding } from '../../spec/inspection/slow-step.ts';
import { formatFigure, formatSmallLoss } from '../figures.ts';
import { formatCount, formatPercent, formatRate } from '../format.ts';
import { layerName } from './layer-name.ts';
import { vocabulary } from './vocabulary.ts';

const figure = (value: number) => formatFigure(value, 3);
const digits = (count: number) => `${formatCount(count)} ${count === 1 ? 'digit' : 'digits'}`;

export const inspectSlowMotion = {
  lead: 'One real step of the run in four phases, as it happens to one digit of its batch.',
  empty:
    'Press Next phase, or Play slowly: the run makes one step, and here you see its network at work, phase by phase.',
  playback: 'Playback of the phases',
  play: 'Play slowly',
  playHint: 'Phase after phase and step after step, until it is stopped',
  stop: 'Stop playing',
  stopHint: 'Stays in the phase on show',
  next: 'Next phase',
  previous: 'Previous phase',
  seconds: 'Seconds a phase',
  secondsComplaint: (given: string, minimum: number, maximum: number) =>
    `${given.trim() === '' ? '' : `“${given.trim()}” does not fit. `}Give a number from ${minimum} to ${maximum}.`,
  waits: 'Pause between phases',
  byHand: 'Next phase goes on.',
  still: 'Your system asks for less motion: phases go on by the button alone.',

  awaited: 'Making the step…',
  loading: 'The step waits for its digits…',
  isActive: 'The run is training. It is paused before its next step is shown.',
  over: {
    finished: 'The run is over. Raise Epochs to go on, or press Reset for a fresh one.',
    diverged: 'The run has diverged. Set a lower learning rate and press Reset.',
    failed: 'There is no network. Change the experiment or press Reset.',
  },
  lost: 'That step was not made. Press Next phase to try again.',
  goneOn: (step: number, now: number) =>
    `This was step ${formatCount(step)}. The run has gone on to step ${formatCount(now)}.`,
  stepNumber: (step: number, batchRows: number) =>
    `Step ${formatCount(step)}, on a batch of ${digits(batchRows)}`,

  phases: {
    list: 'Phases of the step',
    names: { forward: 'Forward', loss: 'Loss', backward: 'Backward', update: 'Update' },
  },
  captions: {
    forward: (_: SlowStepFinding, label: string) =>
      `The digit, labelled ${label}, goes through the layers. Every unit adds up what it hears, each input times its weight, and answers.`,
    loss: ({ example, lossKind, labelSmoothing }: SlowStepFinding, label: string) =>
      `${lossFormula(example, lossKind, labelSmoothing, label)} The mean over the batch is what the step lowers.`,
    backward: ({ loss }: SlowStepFinding) =>
      `From the loss, ${formatSmallLoss(loss)} in the mean, the error goes back through the same weights: each gets a gradient, how fast the loss grows with it.`,
    update: ({ learningRate, optimizer }: SlowStepFinding) =>
      `${vocabulary.optimizers[optimizer]} changes every weight against its gradient, at the learning rate ${formatRate(learningRate, 4)}.`,
  },
  /** @param caption null where there is no time to say it. */
  spoken: (number: number, name: string, caption: string | null) =>
    `${number}, ${name}. ${caption ?? ''}`.trimEnd(),

  picture: {
    label: (phase: string, step: number) => `The network in step ${formatCount(step)}: ${phase}`,
    digit: (label: string) => `The digit, labelled ${label}`,
    shown: (shown: number, all: number) =>
      shown < all ? `${formatCount(shown)} of ${formatCount(all)}` : formatCount(all),
    shortLayer: (layer: number, layers: number) => (layer < layers - 1 ? `H${layer + 1}` : 'Out'),
    choice: (shown: number) =>
      `Of wide layers the ${formatCount(shown)} units most active for this digit are shown.`,
    unit: (layer: string, unit: string, value: number) => `${layer}, ${unit}: ${figure(value)}`,
    value: (value: number) => formatFigure(value, 2),
    share: (value: number) => `${(100 * value).toFixed(1)}\u00a0%`,
    lines: {
      forward: 'Lines are weights; from the digit, what its pixels add up to. Numbers are logits.',
      loss: 'The numbers are the probabilities of the classes.',
      backward:
        'Lines are the batch’s gradients; from the digit, the norm of all of a unit’s. Numbers are how fast the loss of this digit grows with each logit.',
      update:
        'Lines are what the step changed; from the digit, the norm of all of a unit’s changes. Numbers are the probabilities before the step.',
    },
    colours: 'Blue is above 0, orange below; the wider, the larger.',
  },

  example: ({ index, isAugmented }: SlowStepExample, hasDropout: boolean) =>
    `Training digit ${formatCount(index)}${isAugmented ? ', changed by augmentation' : ''}${hasDropout ? '. Dropped units answer 0' : ''}.`,
  facts: {
    forward: 'What the layers answer',
    loss: 'What the answer costs',
    backward: 'Gradients of the batch',
    update: 'What the step changed',
  },
  columns: {
    layer: 'Layer',
    active: 'Units above 0',
    strongest: 'Strongest answer',
    gradient: 'Norm of the gradient',
    update: 'Norm of the change',
    weights: 'Norm of the weights',
    ratio: 'Change / weights',
  },
  layer: layerName,
  active: (active: number, all: number) => `${formatCount(active)} of ${formatCount(all)}`,
  figure,
  logit: (value: number) => `logit ${figure(value)}`,
  lossRows: {
    probability: (label: string) => `Probability of ${label}`,
    example: 'Loss of this digit',
    batch: 'Mean loss of the batch',
    answer: 'Read as',
  },
  share: formatPercent,
  loss: formatSmallLoss,
  edges: {
    title: {
      forward: 'Strongest weights shown',
      backward: 'Largest gradients shown',
      update: 'Largest changes shown',
    },
    from: (layer: string, unit: string) => `${layer}, ${unit}`,
    line: (from: string, to: string, value: number) => `${from} → ${to}: ${figure(value)}`,
    changed: (from: string, to: string, before: number, change: number) =>
      `${from} → ${to}: ${figure(before)} changed by ${figure(change)}`,
    unit: (unit: number) => `unit ${formatCount(unit + 1)}`,
    class: (name: string) => `class ${name}`,
  },
} as const;

function lossFormula(
  { probabilities, label, loss }: SlowStepExample,
  kind: SlowStepFinding['lossKind'],
  smoothing: number,
  name: string,
): string {
  const share = probabilities[label] ?? 0;
  if (kind === 'quadratic') {
    return `Half the squared distance of the ten outputs from what they should be is the loss of this digit, ${formatSmallLoss(loss)}.`;
  }
  if (smoothing > 0) {
    return `The label is smoothed by ${smoothing}: with ${formatPercent(share)} for ${name} the loss of this digit is ${formatSmallLoss(loss)}.`;
  }
  if (share === 0) {
    return `For ${name} the network leaves next to no probability: the loss of this digit is ${formatSmallLoss(loss)}.`;
  }
  return `The probability of ${name} is ${formatPercent(share)}: the loss of this digit is ${logarithm(share, loss)}.`;
}

/** Digits of a probability beyond which nothing is left of 64 bits. */
const MOST_DIGITS = 15;

/** "−ln 0.07971 = 2.5293": with the fewest digits of the probability that come out to the loss as it is shown. */
function logarithm(share: number, loss: number): string {
  const shown = formatSmallLoss(loss);
  for (let digits = 3; digits <= MOST_DIGITS; digits++) {
    const rounded = Number(share.toPrecision(digits));
    if (formatSmallLoss(-Math.log(rounded)) === shown) {
      return `−ln ${formatFigure(share, digits)} = ${shown}`;
    }
  }
  return `−ln ${formatFigure(share, 6)} ≈ ${shown}`;
}
