import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where Chromium and its kin are usually installed. */
const USUAL_PLACES = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser of $CHROMIUM, of the machine, or Playwright's own; undefined if there is none. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM;
  const places = [...(named ? [named] : []), ...USUAL_PLACES, chromium.executablePath()];
  return places.find((place) => existsSync(place));
}

/** Chromium refuses to run as root inside its sandbox. */
const isRoot = process.getuid?.() === 0;

export const browserArguments: readonly string[] = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
];
