import { parseArgs } from 'node:util';
import { openBrowserRunner } from './browser-runner.ts';
import { BROWSER_KINDS, type BrowserKind } from './browsers.ts';
import { VERIFY_CASES } from './cases.ts';
import { type CaseResult, compareCases } from './compare-cases.ts';
import { type GoldenHashes, readGoldenHashes, writeGoldenHashes } from './golden-hashes.ts';
import { openNodeRunner } from './node-runner.ts';
import type { Runner } from './runner.ts';
import { servePage } from './serve-page.ts';
import { tableHead, tableRow } from './table.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Trains every case here on one thread and keeps what came of it. */
async function makeGoldenHashes(): Promise<GoldenHashes> {
  const golden: GoldenHashes = {};
  const runner = await openNodeRunner(1);
  for (const { architecture, spec } of VERIFY_CASES) {
    const { hashes } = await runner.train(spec);
    golden[architecture] = { ...golden[architecture], [spec.seed]: hashes };
  }
  await runner.close();
  return golden;
}

/** One row of the table. @returns a sentence for every case that is not as it should be. */
async function verifyIn(opening: Promise<Runner>, golden: GoldenHashes): Promise<string[]> {
  const runner = await opening;
  const { name, threads } = runner;
  const start = performance.now();
  const results = await compareCases(runner, VERIFY_CASES, golden);
  say(tableRow(name, threads, results, (performance.now() - start) / 1_000));
  await runner.close();
  const describe = ({ architecture, spec, problem }: CaseResult) =>
    `${name}, ${threads} threads, ${architecture}, seed ${spec.seed}: ${problem}`;
  return results.filter(({ problem }) => problem !== null).map(describe);
}

async function verifyInNode(golden: GoldenHashes): Promise<string[]> {
  const problems: string[] = [];
  for (const threads of [1, 2, 4]) {
    problems.push(...(await verifyIn(openNodeRunner(threads), golden)));
  }
  return [...problems, ...(await verifyIn(openNodeRunner(2, 'halting'), golden))];
}

/** @returns null if this machine has no such browser. */
async function verifyInBrowser(
  { name, start, threads: counts }: BrowserKind,
  url: string,
  golden: GoldenHashes,
): Promise<string[] | null> {
  const browser = await start();
  if (browser === null) return null;
  const problems: string[] = [];
  try {
    for (const threads of counts) {
      problems.push(...(await verifyIn(openBrowserRunner(name, browser, url, threads), golden)));
    }
  } finally {
    await browser.close();
  }
  return problems;
}

/** @returns what is wrong, and which browsers this machine does not have. */
async function verifyInBrowsers(golden: GoldenHashes) {
  const problems: string[] = [];
  const missing: string[] = [];
  const page = await servePage();
  try {
    for (const kind of BROWSER_KINDS) {
      const found = await verifyInBrowser(kind, page.url, golden);
      if (found === null) missing.push(`${kind.name} was not found. ${kind.advice} npm run verify`);
      else problems.push(...found);
    }
  } finally {
    await page.close();
  }
  return { problems, missing };
}

/** Same run, same bits: in Node and in every browser there is, on any number of threads. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
  if (values.write) writeGoldenHashes(await makeGoldenHashes());
  const golden = readGoldenHashes();
  say(tableHead());
  const inNode = await verifyInNode(golden);
  const inBrowsers = await verifyInBrowsers(golden);
  const problems = [...inNode, ...inBrowsers.problems];
  for (const sentence of [...inBrowsers.missing, ...problems]) say(sentence);
  say(problems.length === 0 ? 'The same bits everywhere.' : 'Not the same bits everywhere.');
  if (problems.length > 0) process.exitCode = 1;
}

await main();
