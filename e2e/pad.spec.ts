import { Buffer } from 'node:buffer';
import type { Page } from '@playwright/test';
import { button, expect, field, open, test } from './journey.ts';
import { drawWithMouse } from './mouse.ts';
import { lookAtPad } from './pad.ts';

const seven = [
  [
    [0.25, 0.2],
    [0.75, 0.2],
    [0.45, 0.85],
  ],
] as const;

/** How many of the pixels that the network gets have ink. */
const inkedPixels = async (page: Page) =>
  (await lookAtPad(page)).pixels.filter((ink) => ink > 0).length;

async function trainOneEpoch(page: Page): Promise<void> {
  await open(page);
  await button(page, 'Epoch').click();
  await expect(page.getByTestId('status')).toHaveAttribute('data-value', 'paused', {
    timeout: 60_000,
  });
}

/** A picture of a 7 on paper that is darker at one side, as a photograph would be. */
async function pictureOfSeven(page: Page): Promise<Buffer> {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 900;
    canvas.height = 700;
    const context = canvas.getContext('2d');
    if (context === null) return '';
    const light = context.createLinearGradient(0, 0, 900, 0);
    light.addColorStop(0, '#fffbe8');
    light.addColorStop(1, '#b5b0a0');
    context.fillStyle = light;
    context.fillRect(0, 0, 900, 700);
    context.lineWidth = 14;
    context.strokeStyle = '#23305a';
    context.stroke(new Path2D('M 300 200 L 500 190 L 390 520'));
    return canvas.toDataURL('image/png');
  });
  return Buffer.from(address.split(',')[1] ?? '', 'base64');
}

test('an eraser takes ink away, and undoing brings it back', async ({ page }) => {
  await open(page);
  await drawWithMouse(page, seven);
  await expect.poll(() => inkedPixels(page)).toBeGreaterThan(60);
  const before = await inkedPixels(page);
  await button(page, 'Eraser').click();
  await drawWithMouse(page, [
    [
      [0.9, 0.5],
      [0.3, 0.6],
      [0.4, 0.9],
      [0.6, 0.9],
    ],
  ]);
  await expect.poll(() => inkedPixels(page)).not.toBe(before);
  await button(page, 'Undo stroke').click();
  await expect.poll(() => inkedPixels(page)).toBe(before);
  await button(page, 'Clear').click();
  await expect(page.getByText('Draw a digit here')).toBeVisible();
  await button(page, 'Undo stroke').click();
  await expect.poll(() => inkedPixels(page)).toBe(before);
});

test('a test digit is put on the pad by the keyboard alone, and read', async ({ page }) => {
  await trainOneEpoch(page);
  await button(page, 'Test digit').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Test digit [\d,]+, labelled \d$/)).toBeVisible();
  await expect(page.getByText(/^(Reads \d,|I don’t know)/)).toBeAttached();
});

test('a photograph of a digit is read, and a file that is none is refused', async ({ page }) => {
  await trainOneEpoch(page);
  const file = field(page, 'Picture file');
  const buffer = await pictureOfSeven(page);
  await file.setInputFiles({ name: 'seven.png', mimeType: 'image/png', buffer });
  await expect(page.getByTestId('prediction')).toHaveAttribute('data-value', '7');
  const nonsense = Buffer.from('no picture at all');
  await file.setInputFiles({ name: 'letter.png', mimeType: 'image/png', buffer: nonsense });
  await expect(page.getByText(/“letter.png” is no picture/)).toBeVisible();
  // What was on the pad still is.
  await expect(page.getByTestId('prediction')).toHaveAttribute('data-value', '7');
});

test('leaving out a step changes what the network gets', async ({ page }) => {
  await trainOneEpoch(page);
  const corner = seven.map((stroke) => stroke.map(([x, y]) => [0.3 * x, 0.3 * y] as const));
  await drawWithMouse(page, corner);
  await expect(page.getByTestId('prediction')).toHaveAttribute('data-value', '7');
  const cropped = await inkedPixels(page);
  await page.locator('summary').filter({ hasText: 'From ink to digit' }).click();
  for (const step of ['Crop to the ink', 'Centre the mass']) await field(page, step).click();
  await expect.poll(() => inkedPixels(page)).toBeLessThan(cropped / 2);
});
