import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { VerifyCase } from './cases.ts';
import { HASHED_STEPS, type HashedStep, type Hashes } from './train-and-hash.ts';

/** By architecture, then by seed. */
export type GoldenHashes = Record<string, Record<string, Hashes>>;

const FILE = new URL('golden-hashes.json', import.meta.url);

export function readGoldenHashes(): GoldenHashes {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
}

export function writeGoldenHashes(golden: GoldenHashes): void {
  writeFileSync(FILE, `${JSON.stringify(golden, null, 2)}\n`);
}

export function goldenHashesOf(
  golden: GoldenHashes,
  { architecture, spec }: VerifyCase,
): Hashes | undefined {
  return golden[architecture]?.[spec.seed];
}

/** The first step after which a run's parameters are not the golden ones; null if they always are. */
export function firstDifference(given: Hashes, golden: Hashes | undefined): HashedStep | null {
  return HASHED_STEPS.find((step) => given[step] !== golden?.[step]) ?? null;
}
