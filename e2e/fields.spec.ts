import {
  button,
  enter,
  expect,
  expectAbove,
  expectStatus,
  field,
  open,
  test,
  unfold,
} from './journey.ts';

test('every recipe can be chosen, trained and left again', async ({ page }) => {
  await open(page);
  const recipes = await field(page, 'Recipe')
    .locator('option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
  expect(recipes.length).toBeGreaterThan(10);
  for (const recipe of recipes) {
    await test.step(recipe, async () => {
      await field(page, 'Recipe').selectOption(recipe);
      await expectStatus(page, 'idle');
      await button(page, 'Step').click();
      await expectAbove(page, 'step', 0);
      await expect(field(page, 'Recipe')).toHaveValue(recipe);
    });
  }
});

test('a published recipe says what it teaches and links its source', async ({ page }) => {
  await open(page);
  await field(page, 'Recipe').selectOption('nielsen');
  await expect(page.getByText('94 to 95\u00a0% test accuracy')).toBeVisible();
  const source = page.getByRole('link', { name: /Nielsen/ });
  await expect(source).toHaveAttribute('rel', 'noreferrer');
  await expect(source).toHaveAttribute('href', /neuralnetworksanddeeplearning/);
  await enter(page, 'Hidden layer 1 units', '31');
  await expect(source).toHaveCount(0);
  await expect(field(page, 'Recipe')).toHaveValue('custom');
});

test('Adam proposes its own learning rate and a visitor accepts it', async ({ page }) => {
  await open(page);
  await field(page, 'Optimizer').selectOption('adam');
  await expect(page.getByText('Adam usually learns at 0.001; 0.1 would')).toBeVisible();
  await expect(field(page, 'Learning rate')).toHaveValue('0.1');
  await expect(field(page, 'Momentum')).toHaveCount(0);
  await expect(field(page, 'Weight decay')).toHaveCount(0);
  await button(page, 'Set 0.001').click();
  await expect(field(page, 'Learning rate')).toHaveValue('0.001');
  await expect(page.getByText(/usually learns/)).toHaveCount(0);

  await field(page, 'Optimizer').selectOption('sgd');
  await button(page, 'Keep the learning rate').click();
  await expect(page.getByText(/usually learns/)).toHaveCount(0);
  await expect(field(page, 'Learning rate')).toHaveValue('0.001');
});

test('classes turn off until two are left', async ({ page }) => {
  await open(page);
  await unfold(page, 'Data');
  const classes = page.getByRole('group', { name: 'Classes', exact: true });
  const toggle = (digit: number) => classes.getByRole('button', { name: `${digit}`, exact: true });
  for (const digit of [0, 2, 4, 5, 6, 7, 8, 9]) await toggle(digit).click();
  await expect(toggle(9)).toHaveAttribute('aria-pressed', 'false');
  await toggle(3).click();
  await expect(page.getByText(/1 class is too few/)).toBeVisible();
  await expect(toggle(3)).toHaveAttribute('aria-pressed', 'true');
  await button(page, 'Train').click();
  await expectAbove(page, 'test-accuracy', 0.97);
  await toggle(7).click();
  await expect(page.getByText(/1 class is too few/)).toHaveCount(0);
  await expectStatus(page, 'idle');
});

const FOLDED = {
  Data: ['Training digits', 'Validation digits', 'Label noise'],
  'Network details': ['Initializer scale', 'Leaky slope'],
  'Optimizer details': ['Beta 1', 'Beta 2', 'Epsilon'],
  Augmentation: [
    'Shift',
    'Rotation',
    'Zoom',
    'Shear',
    'Elastic strength',
    'Elastic smoothness',
    'Thickness',
  ],
  'Early stopping': ['Early stopping patience', 'Minimum change', 'Error smoothing'],
};
const SHOWN = [
  'Decay factor',
  'Plateau patience',
  'Warm-up epochs',
  'L1 penalty',
  'L2 penalty',
  'Weight decay',
  'Max-norm',
  'Clip norm',
  'Label smoothing',
];

test('every field that applies keeps its last valid value and says what it allows', async ({
  page,
}) => {
  await open(page);
  await field(page, 'Hidden layer 1 activation').selectOption('leakyRelu');
  await field(page, 'Optimizer').selectOption('adamw');
  await field(page, 'Schedule').selectOption('reduceOnPlateau');
  for (const title of Object.keys(FOLDED)) await unfold(page, title);
  await enter(page, 'Elastic strength', '8');
  for (const name of [...Object.values(FOLDED).flat(), ...SHOWN]) {
    await test.step(name, async () => {
      const valid = await field(page, name).inputValue();
      for (const text of ['', '1e999']) {
        await enter(page, name, text);
        await expect(field(page, name)).toHaveAttribute('aria-invalid', 'true');
        await expect(field(page, name)).toHaveAccessibleDescription(/does not fit\. Give a/);
      }
      await field(page, name).press('Escape');
      await expect(field(page, name)).toHaveValue(valid);
    });
  }
  await button(page, 'Step').click();
  await expectAbove(page, 'step', 0);
});

test('what needs validation digits says so when there are none', async ({ page }) => {
  await open(page);
  await unfold(page, 'Data');
  await unfold(page, 'Early stopping');
  await enter(page, 'Early stopping patience', '3');
  await enter(page, 'Validation digits', '0');
  await expect(page.getByText(/Early stopping watches the validation error/)).toBeVisible();
  await field(page, 'Validation digits').press('Escape');
  await enter(page, 'Early stopping patience', '0');
  await enter(page, 'Validation digits', '0');
  await expect(field(page, 'Early stopping patience')).toBeDisabled();
  await expect(field(page, 'Restore best at the end')).toBeDisabled();
  await expect(page.locator('option[value="reduceOnPlateau"]')).toBeDisabled();
  await expect(page.getByText(/Needs validation digits/).first()).toBeVisible();
});

test('a live change of any group leaves a mark, and the fold says what is on', async ({ page }) => {
  await open(page);
  await button(page, 'Train').click();
  await expectAbove(page, 'step', 20);
  await enter(page, 'L2 penalty', '0.0001');
  await expect(page.getByText('L2 penalty 0 → 0.0001')).toBeVisible();
  await expect(page.locator('summary').filter({ hasText: 'L2 0.0001' })).toBeVisible();
  await field(page, 'Schedule').selectOption('cosine');
  await expect(page.getByText('schedule constant → cosine')).toBeVisible();
});

test('the summary lists every layer while it is edited', async ({ page }) => {
  await open(page);
  await unfold(page, 'Summary');
  const table = page.getByRole('table', { name: /layers of the network/ });
  await expect(table.getByRole('row')).toHaveText([
    /Layer/,
    /Input\(784\)/,
    /Dense 1 · ReLU\(128\)100,480/,
    /Output · Softmax\(10\)1,290/,
    /Total101,770/,
  ]);
  await enter(page, 'Dropout', '0.2');
  await expect(table.getByRole('row', { name: /Dropout 0.2/ })).toBeVisible();
});
