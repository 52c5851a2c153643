import { button, expect, expectStatus, numberOf, open, test, unfold } from './journey.ts';
import { drawWithMouse } from './mouse.ts';

/** A one with a roof and a foot, as few of MNIST's writers draw it. */
const ONE = [
  [
    [0.3, 0.35],
    [0.5, 0.15],
    [0.5, 0.85],
  ],
  [
    [0.25, 0.85],
    [0.75, 0.85],
  ],
] as const;

test('a visitor teaches the network digits of their own and takes the lesson back', async ({
  page,
}) => {
  await open(page);
  await button(page, 'Epoch').click();
  await expectStatus(page, 'paused');
  await drawWithMouse(page, ONE);
  await page.keyboard.press('1');
  await expect(page.getByText('Draw a digit here')).toBeVisible();
  await unfold(page, 'Your digits');
  const [step, accuracy] = [await numberOf(page, 'step'), await numberOf(page, 'test-accuracy')];
  await page.getByRole('button', { name: 'Teach it my digits (1)' }).click();
  await expect(page.getByText('Taught. It reads 1 of your 1 digit.')).toBeVisible();
  expect(await numberOf(page, 'test-accuracy')).not.toBe(accuracy);
  expect(await numberOf(page, 'step')).toBe(step);
  await page.getByRole('button', { name: 'Undo the lesson' }).click();
  await expect.poll(() => numberOf(page, 'test-accuracy')).toBe(accuracy);
});
