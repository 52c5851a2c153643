import { onNextFrame } from '../../../ui/next-frame.ts';
import { watchTheme } from '../../../ui/watch-theme.ts';
import { classMarks } from './class-marks.ts';
import type { MarkSheet } from './mark-sheet.ts';
import { type PlottedDigits, paintPoints } from './paint-points.ts';
import { type PicturedDigits, pictureMarks } from './picture-marks.ts';
import { type NumberedPoints, PointMotion } from './point-motion.ts';

/** While points move, they are painted at least this far apart: half of the screen's frames. */
const GAP_MS = 30;

const NOTHING: PlottedDigits = {
  labels: new Uint8Array(),
  predictions: new Uint8Array(),
  picked: null,
};

const now = () => performance.now();

/** Paints the digits of a plot and moves them to where each frame has them. */
export class PlotPainting {
  readonly #canvas: HTMLCanvasElement;
  readonly #onPainted: (points: Float32Array) => void;
  readonly #motion = new PointMotion();
  readonly #frame = onNextFrame(() => this.#paint());
  readonly #stops: (() => void)[];
  #digits = NOTHING;
  #pictures: PicturedDigits | null = null;
  #sheet: MarkSheet | null = null;
  #paintedAt = Number.NEGATIVE_INFINITY;

  /** @param onPainted called with the places of all points whenever they are painted. */
  constructor(canvas: HTMLCanvasElement, onPainted: (points: Float32Array) => void) {
    this.#canvas = canvas;
    this.#onPainted = onPainted;
    // Its first call comes at once.
    const size = new ResizeObserver(() => this.#paintWithNewSheet());
    size.observe(canvas);
    const stopTheme = watchTheme(() => this.#paintWithNewSheet());
    this.#stops = [stopTheme, () => size.disconnect(), this.#frame.cancel];
  }

  /** Where the points are now: [n, 2] shares of the plot, from the upper left. */
  get points(): Float32Array {
    return this.#motion.at(now());
  }

  move(points: NumberedPoints): void {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#motion.moveTo(points, now(), !isStill);
    this.#frame.request();
  }

  show(digits: PlottedDigits): void {
    this.#digits = digits;
    this.#frame.request();
  }

  /** @param pictures null paints the classes. */
  markBy(pictures: PicturedDigits | null): void {
    this.#pictures = pictures;
    this.#paintWithNewSheet();
  }

  stop(): void {
    for (const stop of this.#stops) stop();
  }

  #paintWithNewSheet(): void {
    this.#sheet = null;
    this.#frame.request();
  }

  #paint(): void {
    const time = now();
    const isMoving = this.#motion.isMoving(time);
    if (isMoving) this.#frame.request();
    if (isMoving && time - this.#paintedAt < GAP_MS) return;
    this.#paintedAt = time;
    const points = this.#motion.at(time);
    this.#sheet ??= this.#newSheet();
    paintPoints(this.#canvas, this.#digits, points, this.#sheet);
    this.#onPainted(points);
  }

  #newSheet(): MarkSheet {
    return this.#pictures === null
      ? classMarks(this.#canvas)
      : pictureMarks(this.#canvas, this.#pictures);
  }
}
