import type { Page } from '@playwright/test';
import { field } from './journey.ts';

/** A place on the pad, in shares of its side. */
export type PadShare = readonly [x: number, y: number];

/** Draws or erases, as the tool in hand does, with a real mouse. */
export async function drawWithMouse(
  page: Page,
  strokes: readonly (readonly PadShare[])[],
): Promise<void> {
  const pad = field(page, 'Draw a digit');
  // A mouse reaches only what is in sight.
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (box === null) throw new Error('The pad is not on the page.');
  const place = ([x, y]: PadShare) => [box.x + x * box.width, box.y + y * box.height] as const;
  for (const [first, ...rest] of strokes) {
    if (first === undefined) continue;
    await page.mouse.move(...place(first));
    await page.mouse.down();
    for (const point of rest) await page.mouse.move(...place(point), { steps: 6 });
    await page.mouse.up();
  }
}
