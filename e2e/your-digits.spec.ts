import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { button, expect, expectStatus, field, numberOf, open, test, unfold } from './journey.ts';

type Point = readonly [x: number, y: number];

/** In shares of the pad's side. */
const ONE: readonly Point[] = [
  [0.5, 0.15],
  [0.5, 0.85],
];
const SEVEN: readonly Point[] = [
  [0.25, 0.2],
  [0.75, 0.2],
  [0.45, 0.85],
];
const FOUR: readonly Point[] = [
  [0.4, 0.15],
  [0.25, 0.55],
  [0.75, 0.55],
  [0.65, 0.3],
  [0.65, 0.85],
];

const kept = (page: Page) => page.getByRole('list', { name: 'Kept digits' }).getByRole('button');
const onYou = (page: Page) => page.getByTestId('on-you');

async function draw(page: Page, points: readonly Point[]): Promise<void> {
  const pad = field(page, 'Draw a digit');
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (box === null) throw new Error('The pad is not on the page.');
  for (const [index, [x, y]] of points.entries()) {
    await page.mouse.move(box.x + x * box.width, box.y + y * box.height, { steps: 4 });
    if (index === 0) await page.mouse.down();
  }
  await page.mouse.up();
}

/** Unfolds the group unless it is. */
async function openYourDigits(page: Page): Promise<void> {
  const group = page.locator('details').filter({ has: page.getByText('Your digits') });
  if ((await group.getAttribute('open')) === null) await unfold(page, 'Your digits');
  await expect(onYou(page)).toBeVisible();
}

async function keepThree(page: Page): Promise<void> {
  for (const [key, points] of [
    ['1', ONE],
    ['7', SEVEN],
    ['4', FOUR],
  ] as const) {
    await draw(page, points);
    await page.keyboard.press(key);
    await expect(page.getByText('Draw a digit here')).toBeVisible();
  }
}

const textOf = async (download: Download) => readFile(await download.path(), 'utf8');

test('drawings kept with keys survive a reload and are scored when the network trains', async ({
  page,
}) => {
  await open(page);
  await keepThree(page);
  await openYourDigits(page);
  await expect(kept(page)).toHaveCount(3);

  await page.reload();
  await expectStatus(page, 'idle');
  await openYourDigits(page);
  await expect(kept(page)).toHaveCount(3);

  await button(page, 'Epoch').click();
  await expectStatus(page, 'paused');
  await expect.poll(() => numberOf(page, 'on-you')).toBeGreaterThan(0.5);
  await expect(onYou(page)).toHaveText(/^[23] of 3$/);
  await expect(page.getByRole('listitem').filter({ hasText: 'On you' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^On you/ })).toContainText('%');
});

test('exported drawings are imported again, and MNIST files are two', async ({ page }) => {
  await open(page);
  await keepThree(page);
  await openYourDigits(page);
  const waiting = page.waitForEvent('download');
  await button(page, 'Export drawings').click();
  const json = await textOf(await waiting);
  expect(JSON.parse(json).drawings).toHaveLength(3);

  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  await button(page, 'Export as MNIST').click();
  await expect.poll(() => downloads.length).toBe(2);
  const names = downloads.map((download) => download.suggestedFilename());
  expect(names).toEqual(['your-digits-images-idx3-ubyte', 'your-digits-labels-idx1-ubyte']);

  for (let left = 2; left >= 0; left--) {
    if (left === 2) await kept(page).first().click();
    await button(page, 'Remove').click();
    await expect(kept(page)).toHaveCount(left);
  }
  const importing = (name: string, content: string) =>
    field(page, 'Files to import').setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await importing('broken.json', json.slice(0, -9));
  await expect(page.getByText('Nothing was imported.')).toBeVisible();
  await expect(kept(page)).toHaveCount(0);
  await importing('your-digits.json', json);
  await expect(kept(page)).toHaveCount(3);
  await expect(page.getByText('Nothing was imported.')).toHaveCount(0);
});

test('a kept digit is relabelled, loaded on the pad, removed and put back', async ({ page }) => {
  await open(page);
  await draw(page, SEVEN);
  await openYourDigits(page);
  await button(page, 'Keep as 1').click();
  await kept(page).first().click();
  await field(page, 'Label').selectOption('7');
  await expect(kept(page).first()).toHaveAccessibleName(/^Kept as 7/);
  await button(page, 'Load on the pad').click();
  await expect(button(page, 'Clear')).toBeEnabled();
  await button(page, 'Remove').click();
  await expect(kept(page)).toHaveCount(0);
  await button(page, 'Put back').click();
  await expect(kept(page)).toHaveCount(1);
});

test('the guide asks for one digit after the other, and keys in fields stay theirs', async ({
  page,
}) => {
  await open(page);
  await openYourDigits(page);
  await expect(page.getByText('Draw a 0 on the pad, then keep it.')).toBeVisible();
  await button(page, 'Skip').click();
  await draw(page, ONE);
  await button(page, 'Keep as 1 and go on').click();
  await expect(page.getByText('Draw a 2 on the pad, then keep it.')).toBeVisible();
  await draw(page, SEVEN);
  await field(page, 'Seed').focus();
  await page.keyboard.press('7');
  await expect(kept(page)).toHaveCount(1);
  await button(page, 'Not now').click();
  await page.reload();
  await openYourDigits(page);
  await expect(button(page, 'Ask me for ten digits')).toBeVisible();
});

test('where storage is refused digits are kept until the page is closed, and it says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Storage is refused.', 'SecurityError');
    };
  });
  await open(page);
  await keepThree(page);
  await openYourDigits(page);
  await expect(kept(page)).toHaveCount(3);
  await expect(page.getByText(/your digits last only until the page is closed/)).toBeVisible();
  await page.reload();
  await openYourDigits(page);
  await expect(kept(page)).toHaveCount(0);
});
