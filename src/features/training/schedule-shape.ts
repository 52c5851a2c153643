import { type ScheduleSettings, scheduledRate } from '../../spec/schedules.ts';

export interface SchedulePoint {
  readonly epoch: number;
  readonly rate: number;
}

/** The learning rate over the epochs of a run, and how it is best drawn. */
export interface ScheduleShape {
  readonly points: readonly SchedulePoint[];
  readonly start: SchedulePoint;
  readonly peak: SchedulePoint;
  readonly end: SchedulePoint;
  readonly isLogarithmic: boolean;
  /** Shown at the foot of the curve; lower rates lie on it too. */
  readonly bottom: number;
}

/** Among them the end of one-cycle's climb, to the digit. */
const POINTS = 1_000;
/** The last step is made just before the end: stairs may fall at the end itself, which no step feels. */
const BEFORE_END = 1 - 1e-9;
/** From this share of its peak on, a rate that is multiplied away cannot be seen on a linear axis. */
const FAINT = 1 / 20;
/** A logarithmic axis shows at most this share of the peak. */
const FAINTEST = 1e-6;

/**
 * Without plateaus, which nobody can foresee. Multiplied rates are a straight line, or stairs of one
 * height, on a logarithmic axis; all others are straight or half a cosine on a linear one.
 */
export function shapeOf(settings: ScheduleSettings): ScheduleShape {
  const { schedule, epochs } = settings;
  const points = Array.from({ length: POINTS + 1 }, (_, i) => pointAt(settings, i));
  const [start = pointAt(settings, 0)] = points;
  const end = points.at(-1) ?? start;
  const peak = points.reduce((highest, point) => (point.rate > highest.rate ? point : highest));
  const isMultiplied = schedule === 'step' || schedule === 'exponential';
  const isLogarithmic = isMultiplied && end.rate < FAINT * peak.rate;
  const bottom = isLogarithmic ? Math.max(end.rate, FAINTEST * peak.rate) : 0;
  const last = { epoch: epochs, rate: end.rate };
  return { points, start, peak, end: last, isLogarithmic, bottom };
}

/** How high a rate lies: 0 at the bottom, 1 at the peak. */
export function heightOf({ peak, bottom, isLogarithmic }: ScheduleShape, rate: number): number {
  const share = isLogarithmic
    ? Math.log(Math.max(rate, bottom) / bottom) / Math.log(peak.rate / bottom)
    : rate / peak.rate;
  return Math.min(1, Math.max(0, share));
}

/** The curve as an SVG path, in hundredths of its width and its height, y down. */
export function pathOf(shape: ScheduleShape): string {
  const corners = shape.points.map(({ epoch, rate }) => {
    const x = (100 * epoch) / shape.end.epoch;
    return `${x.toFixed(1)} ${(100 - 100 * heightOf(shape, rate)).toFixed(1)}`;
  });
  return `M${corners.join('L')}`;
}

function pointAt(settings: ScheduleSettings, index: number): SchedulePoint {
  const epoch = settings.epochs * Math.min(index / POINTS, BEFORE_END);
  return { epoch, rate: scheduledRate(settings, epoch, 0) };
}
