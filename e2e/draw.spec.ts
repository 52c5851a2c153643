import { button, expect, expectAbove, open, readingOf, test } from './journey.ts';
import { drawWithMouse, type PadShare } from './mouse.ts';

/** Strokes in shares of the pad's side. */
const DIGITS: Readonly<Record<string, readonly (readonly PadShare[])[]>> = {
  '1': [
    [
      [0.5, 0.15],
      [0.5, 0.85],
    ],
  ],
  '7': [
    [
      [0.25, 0.2],
      [0.75, 0.2],
      [0.45, 0.85],
    ],
  ],
  '0': [circle(0.5, 0.5, 0.22, 0.32)],
};

function circle(x: number, y: number, width: number, height: number): PadShare[] {
  return Array.from({ length: 33 }, (_, i) => {
    const angle = (i / 32) * 2 * Math.PI;
    return [x + width * Math.sin(angle), y - height * Math.cos(angle)] as const;
  });
}

test('before any training the pad says untrained rather than guessing', async ({ page }) => {
  await open(page);
  await drawWithMouse(page, DIGITS['7'] ?? []);
  await expect(page.getByText(/untrained/i).first()).toBeVisible();
  await expect(page.getByTestId('prediction')).toContainText('–');
});

test('a visitor draws while it trains and is read', async ({ page }) => {
  await open(page);
  await button(page, 'Train').click();
  await expectAbove(page, 'test-accuracy', 0.93);
  for (const [digit, strokes] of Object.entries(DIGITS)) {
    await drawWithMouse(page, strokes);
    await expect(page.getByTestId('prediction')).toContainText(digit);
    expect(Number(await readingOf(page, `probability-${digit}`))).toBeGreaterThan(0.5);
    await button(page, 'Clear').click();
    await expect(page.getByTestId('prediction')).toContainText('–');
  }
});

test('undoing the strokes one by one brings the empty pad back', async ({ page }) => {
  await open(page);
  await drawWithMouse(page, [...(DIGITS['1'] ?? []), ...(DIGITS['7'] ?? [])]);
  await button(page, 'Undo stroke').click();
  await button(page, 'Undo stroke').click();
  await expect(button(page, 'Undo stroke')).toBeDisabled();
  await expect(page.getByText('Draw a digit here')).toBeVisible();
});
