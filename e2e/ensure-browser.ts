import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from './browser.ts';

const DOWNLOAD_MS = 5 * 60_000;

const isRoot = process.getuid?.() === 0;
const isDebian = existsSync('/etc/debian_version');

function run(command: string, ...args: string[]): boolean {
  console.log(`$ ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', timeout: DOWNLOAD_MS }).status === 0;
}

/** Whether a browser is there and starts. */
async function starts(): Promise<boolean> {
  const executablePath = findBrowser();
  if (executablePath === undefined) return false;
  try {
    const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
    console.log(`End-to-end tests run in ${executablePath} (${browser.version()}).`);
    await browser.close();
    return true;
  } catch (error) {
    console.log(`${executablePath} does not start: ${error}`);
    return false;
  }
}

function installFromPlaywright(): boolean {
  const withDependencies = isRoot && isDebian ? ['--with-deps'] : [];
  return run('npx', 'playwright', 'install', ...withDependencies, 'chromium');
}

function installFromDebian(): boolean {
  if (!isRoot || !isDebian) return false;
  return run('apt-get', 'update') && run('apt-get', 'install', '-y', 'chromium');
}

const isReady =
  (await starts()) ||
  (installFromPlaywright() && (await starts())) ||
  (installFromDebian() && (await starts()));

if (!isReady) {
  console.error(
    'No Chrome, Chromium or Edge was found and none could be installed. Install one, for example ' +
      'with: npx playwright install chromium. Or name yours: CHROMIUM=/path/to/chrome npm test',
  );
  process.exit(1);
}
