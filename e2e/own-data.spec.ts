import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { encodeIdxImages, encodeIdxLabels } from '../src/formats/idx-write.ts';
import { button, expect, expectAbove, expectStatus, field, open, test, unfold } from './journey.ts';
import { barLevels, pngOf } from './own-images.ts';

const CLASSES = ['high', 'middle', 'low'];
const LABELS = Array.from({ length: 120 }, (_, index) => index % CLASSES.length);

const fileOf = (name: string, content: Uint8Array | string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

/** Dark bars on light paper, 32 pixels a side, a folder for each class. */
function zipOfBars() {
  const files = LABELS.map((label, index) => {
    const png = pngOf(barLevels(label, index, 32, 10, 240), 32);
    return [`bars/${CLASSES[label]}/${index}.png`, new Uint8Array(png)] as const;
  });
  return fileOf('bars.zip', zipSync(Object.fromEntries(files)));
}

const bars = LABELS.map((label, index) => barLevels(label, index, 28, 255, 0));

async function openOwnData(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Data', exact: true }).click();
  await unfold(page, 'Your own data');
  await expect(button(page, 'Choose files…')).toBeVisible();
}

const give = (page: Page, ...files: ReturnType<typeof fileOf>[]) =>
  field(page, 'Files of your own data').setInputFiles(files);

test('a zip file of images is read, looked at, learned and still there after a reload', async ({
  page,
}) => {
  await open(page);
  await openOwnData(page);
  await give(page, zipOfBars());
  await expect(page.getByText('120 images of 3 classes in image files.')).toBeVisible();
  const table = page.getByRole('table', { name: 'Classes', exact: true });
  await expect(table.getByRole('row')).toHaveCount(5);
  await expect(table.getByRole('row').last()).toHaveText(/All.*103.*17/);
  await expect(field(page, 'Name of class 0')).toHaveValue('high');
  await expect(field(page, 'Ink is dark')).toBeChecked();
  await expect(page.getByText('the largest had 32 × 32')).toBeVisible();
  await field(page, 'Name of class 2').fill('mid-height');
  await button(page, 'Use this data').click();

  await expectStatus(page, 'idle');
  await expect(page.getByText('All on your data “bars”')).toBeVisible();
  await expect(page.getByTestId('probability-2')).toContainText('mid-height');
  await expect(page.getByTestId('probability-3')).toHaveCount(0);
  await button(page, 'Train').click();
  await expectAbove(page, 'test-accuracy', 0.9);
  await button(page, 'Test digit').click();
  await expect(page.getByText(/^Test digit \d+, labelled (high|low|mid-height)$/)).toBeVisible();
  // Keys keep drawings of MNIST's classes: of others they are none.
  await page.keyboard.press('1');
  await expect(page.getByText(/^Test digit \d+, labelled/)).toBeVisible();

  await page.reload();
  await expectStatus(page, 'idle');
  await expect(page.getByText('All on your data “bars”')).toBeVisible();
  await button(page, 'Train').click();
  await expectAbove(page, 'test-accuracy', 0.9);

  await openOwnData(page);
  await button(page, 'Back to MNIST').click();
  await expectStatus(page, 'idle');
  await expect(page.getByText('All on your data “bars”')).toHaveCount(0);
  await expect(page.getByText('on the 10,000 test digits')).toBeVisible();
  await button(page, 'Use bars').click();
  await expect(page.getByText('All on your data “bars”')).toBeVisible();
  await button(page, 'Delete bars').click();
  await expect(page.getByText('All on your data “bars”')).toHaveCount(0);
  await button(page, 'Put it back').click();
  await expect(button(page, 'Use bars')).toBeVisible();
});

test('IDX and CSV files are read as well', async ({ page }) => {
  await open(page);
  await openOwnData(page);
  await give(
    page,
    fileOf('train-images-idx3-ubyte', encodeIdxImages(bars, 28, 28)),
    fileOf('train-labels-idx1-ubyte', encodeIdxLabels(LABELS)),
    fileOf('t10k-images-idx3-ubyte', encodeIdxImages(bars.slice(0, 30), 28, 28)),
    fileOf('t10k-labels-idx1-ubyte', encodeIdxLabels(LABELS.slice(0, 30))),
  );
  await expect(page.getByText('150 images of 3 classes in IDX files.')).toBeVisible();
  await expect(page.getByText('The test images are those that the files name so.')).toBeVisible();

  const lines = bars.map((levels, index) => [CLASSES[LABELS[index] ?? 0], ...levels].join(','));
  await give(page, fileOf('bars.csv', lines.join('\n')));
  await expect(page.getByText('120 images of 3 classes in CSV files.')).toBeVisible();
  await button(page, 'Use this data').click();
  await expect(page.getByText('All on your data “bars”')).toBeVisible();
  await expectStatus(page, 'idle');
});

test('files are dropped on their place, and are no picture for the pad then', async ({ page }) => {
  await open(page);
  await openOwnData(page);
  const lines = bars.map((levels, index) => [LABELS[index], ...levels].join(','));
  const dropped = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'dropped.csv'));
    return transfer;
  }, lines.join('\n'));
  const place = page.getByText('Drop files or a folder here');
  await place.dispatchEvent('dragover', { dataTransfer: dropped });
  await place.dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByText('120 images of 3 classes in CSV files.')).toBeVisible();
  await expect(field(page, 'Name')).toHaveValue('dropped');
  await expect(page.getByText('no picture that this browser can read')).toHaveCount(0);
  await button(page, 'Discard').click();
  await expect(page.getByText('120 images of 3 classes in CSV files.')).toHaveCount(0);
});

test('files that are no data are refused with what to do, and nothing changes', async ({
  page,
}) => {
  await open(page);
  await openOwnData(page);
  const refused = page.getByRole('alert');
  await give(page, fileOf('bars.zip', 'This is no zip file.'));
  await expect(refused).toHaveText(/^bars\.zip is not a whole zip file: .+ Nothing was changed\.$/);
  await give(page, fileOf('table.csv', `1,${bars[0]}\n2,${bars[1]}\n3,${bars[2]},7`));
  await expect(refused).toHaveText(/^table\.csv, line 3 has 786 columns instead of 785 /);
  await give(page, fileOf('one.csv', bars.map((levels) => `1,${levels}`).join('\n')));
  await expect(refused).toHaveText(/^The only class found is “1”; at least 2 are needed\./);
  await expect(page.getByText('In use: MNIST')).toBeVisible();
  await expectStatus(page, 'idle');
});
