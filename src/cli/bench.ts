import type { Browser } from '@playwright/test';
import { type BenchArguments, parseBenchArguments } from './bench/bench-arguments.ts';
import { launchBrowser } from './bench/bench-browser.ts';
import { measureCases } from './bench/bench-cases.ts';
import { measureGrowth } from './bench/growth.ts';
import { describeMachine } from './bench/machine.ts';
import { measurePad } from './bench/pad-latency.ts';
import { measureMemory } from './bench/page-memory.ts';
import { reportFigures } from './bench/report-cases.ts';
import { reportGrowth, reportMachine, reportMemory, reportPad } from './bench/report-others.ts';
import { serveBenchPage, serveProduct, withSite } from './bench/served-site.ts';

/** The same figures for programs and for people. */
interface Result {
  readonly json: object;
  readonly text: string;
}

/** What is under way goes to the standard error: the standard output is the result's. */
const tell = (line: string) => console.error(line);

function measure(browser: Browser, options: BenchArguments): Promise<Result> {
  if (options.memory) return memory(options);
  if (options.pad) return pad(browser, options);
  return options.growth ? growth(browser, options) : cases(browser, options);
}

async function cases(browser: Browser, options: BenchArguments): Promise<Result> {
  const figures = await measureCases(browser, options, tell);
  const { to98, ...measured } = figures;
  const json = {
    ...measured,
    secondsTo98: to98?.seconds ?? null,
    secondsTo98BySeed: to98?.runs ?? [],
  };
  return { json, text: reportFigures(figures, options.threads) };
}

async function growth(
  browser: Browser,
  { threads, quick: isQuick }: BenchArguments,
): Promise<Result> {
  const points = await withSite(serveBenchPage(), (url) =>
    measureGrowth({ browser, url, threads, isQuick }, tell),
  );
  return { json: { growth: points }, text: reportGrowth(points) };
}

async function memory({ threads }: BenchArguments): Promise<Result> {
  const figures = await withSite(serveProduct(), async (url) => [
    await measureMemory(url, 1),
    await measureMemory(url, threads),
  ]);
  return { json: { memory: figures }, text: reportMemory(figures) };
}

async function pad(browser: Browser, { threads }: BenchArguments): Promise<Result> {
  const figures = await withSite(serveProduct(), async (url) => [
    await measurePad(browser, url, 1),
    await measurePad(browser, url, threads),
  ]);
  return { json: { pad: figures }, text: reportPad(figures) };
}

/** Times the engine, and what else is worth a figure, in a real browser. */
async function main(): Promise<void> {
  const options = parseBenchArguments(process.argv.slice(2));
  const browser = await launchBrowser();
  try {
    const machine = describeMachine(browser);
    const { json, text } = await measure(browser, options);
    console.log(
      options.json ? JSON.stringify({ machine, ...json }) : `${reportMachine(machine)}\n\n${text}`,
    );
  } finally {
    await browser.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
