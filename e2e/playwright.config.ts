import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './browser.ts';

const PORT = 4_273;
const executablePath = findBrowser();

/** Journeys that hardly train: two of them can share a small machine. */
const UNHURRIED = /(bad-input|fields|own-data|pad|training-aids|your-digits)\.spec\.ts$/;

export default defineConfig({
  testDir: '.',
  outputDir: '../.reports/e2e',
  workers: 2,
  fullyParallel: true,
  projects: [
    { name: 'together', testMatch: UNHURRIED },
    // Training takes both cores of a small machine: these run one at a time, after the others.
    { name: 'alone', testIgnore: UNHURRIED, workers: 1, dependencies: ['together'] },
  ],
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '../.reports/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    launchOptions: { ...(executablePath && { executablePath }), args: [...browserArguments] },
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    cwd: '..',
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: !process.env.CI,
  },
});
