import { existsSync } from 'node:fs';
import { type Browser, launch } from 'puppeteer-core';
import { browserArguments, findBrowser } from '../../../e2e/browser.ts';

/** Where Firefox is usually installed. */
const FIREFOX_PLACES = [
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** A browser to verify in, if the machine has it. */
export interface BrowserKind {
  readonly name: string;
  readonly threads: readonly number[];
  /** Null if it is not there. */
  readonly start: () => Promise<Browser> | null;
  readonly advice: string;
}

const CHROMIUM: BrowserKind = {
  name: 'Chromium',
  threads: [1, 2, 4],
  start: () => {
    const executablePath = findBrowser();
    if (executablePath === undefined) return null;
    return launch({ browser: 'chrome', executablePath, args: [...browserArguments] });
  },
  advice: 'Install one (npx playwright install chromium) or name yours: CHROMIUM=/path/to/chrome',
};

/** Over WebDriver BiDi, which is what Puppeteer speaks with Firefox. */
const FIREFOX: BrowserKind = {
  name: 'Firefox',
  threads: [1, 2],
  start: () => {
    const named = process.env.FIREFOX;
    const places = [...(named ? [named] : []), ...FIREFOX_PLACES];
    const executablePath = places.find((place) => existsSync(place));
    if (executablePath === undefined) return null;
    return launch({ browser: 'firefox', executablePath });
  },
  advice: 'Install one (apt-get install firefox-esr) or name yours: FIREFOX=/path/to/firefox',
};

export const BROWSER_KINDS: readonly BrowserKind[] = [CHROMIUM, FIREFOX];
