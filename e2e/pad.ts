import type { Page } from '@playwright/test';
import type { Stroke } from '../src/dataset/drawing/strokes.ts';
import { field } from './journey.ts';

/** A drawing of 200 units a side leaves this share of the pad free all around. */
const MARGIN = 0.07;
const DRAWING_SIDE = 200;

/**
 * Draws as a pen does that reports fractions of a pixel, all in one go.
 *
 * @param strokes in units of which 200 are the drawing's side.
 */
export async function drawStrokes(page: Page, strokes: readonly Stroke[]): Promise<void> {
  const share = (value: number) => MARGIN + (value / DRAWING_SIDE) * (1 - 2 * MARGIN);
  const placed = strokes.map((points) => points.map(({ x, y }) => ({ x: share(x), y: share(y) })));
  await field(page, 'Draw a digit').evaluate((pad, drawing) => {
    const send = (type: string, point: { x: number; y: number } | undefined) => {
      const { left, top, width, height } = pad.getBoundingClientRect();
      const clientX = left + (point?.x ?? 0) * width;
      const clientY = top + (point?.y ?? 0) * height;
      const event = { bubbles: true, pointerId: 1, pointerType: 'pen', buttons: 1 };
      pad.dispatchEvent(new PointerEvent(type, { ...event, clientX, clientY }));
    };
    for (const points of drawing) {
      send('pointerdown', points[0]);
      for (const point of points.slice(1)) send('pointermove', point);
      send('pointerup', points.at(-1));
    }
  }, placed);
}

/** What the page shows of a drawing. */
export interface PadReading {
  /** The 784 grey levels that the network is said to see. */
  readonly pixels: Uint8Array;
  /** The probabilities of the ten digits. */
  readonly bars: readonly number[];
  /** A digit, or – */
  readonly prediction: string;
}

/** Everything of one moment. */
export async function lookAtPad(page: Page): Promise<PadReading> {
  const canvas = page.getByRole('figure').filter({ hasText: 'What it sees' }).locator('canvas');
  const { colors, ...rest } = await canvas.evaluate((element) => {
    const dataValueOf = (node: Element | null) => node?.getAttribute('data-value') ?? '';
    const context = (element as HTMLCanvasElement).getContext('2d');
    return {
      colors: Array.from(context?.getImageData(0, 0, 28, 28).data ?? []),
      bars: [...document.querySelectorAll('[data-testid^="probability-"]')].map((bar) =>
        Number(dataValueOf(bar)),
      ),
      prediction: dataValueOf(document.querySelector('[data-testid="prediction"]')),
    };
  });
  // Red, green, blue and opacity, the first three of them alike.
  return { ...rest, pixels: Uint8Array.from(colors.filter((_, index) => index % 4 === 0)) };
}
