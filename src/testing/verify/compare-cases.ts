import type { VerifyCase } from './cases.ts';
import { firstDifference, type GoldenHashes, goldenHashesOf } from './golden-hashes.ts';
import type { Runner } from './runner.ts';

/** How one case came out in one place. */
export interface CaseResult extends VerifyCase {
  /** Null if it never was trained to the end. */
  readonly threads: number | null;
  /** What is wrong, in words; null if nothing is. */
  readonly problem: string | null;
}

/** Trains every case and compares its bits with the golden ones. Never rejects for a failed run. */
export async function compareCases(
  runner: Runner,
  cases: readonly VerifyCase[],
  golden: GoldenHashes,
): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  for (const verified of cases) {
    try {
      const { hashes, threads } = await runner.train(verified.spec);
      const expected = goldenHashesOf(golden, verified);
      const step = firstDifference(hashes, expected);
      const problem =
        step === null
          ? null
          : `after step ${step} the weights are ${hashes[step]}, should be ${expected?.[step]}`;
      results.push({ ...verified, threads, problem });
    } catch (error) {
      results.push({ ...verified, threads: null, problem: `failed: ${error}` });
    }
  }
  return results;
}
