import { ThinnedList } from '../../../lib/series/thinned-list.ts';
import type { HealthFinding } from '../../../spec/inspection/health.ts';

/** As many points as a narrow chart can show; with histograms of nine layers half a megabyte. */
const MOST_POINTS = 120;

/** The health of a run so far, in bounded memory: fewer and fewer points the longer it lasts. */
export class HealthLog {
  readonly #findings = new ThinnedList<HealthFinding>(MOST_POINTS);
  #newestStep = 0;

  clear(): void {
    this.#findings.clear();
    this.#newestStep = 0;
  }

  /** One of a step that is known, such as a step that was rehearsed before, adds nothing. */
  add(finding: HealthFinding): void {
    if (finding.step <= this.#newestStep) return;
    this.#newestStep = finding.step;
    this.#findings.add(finding);
  }

  /** Oldest first. */
  toArray(): readonly HealthFinding[] {
    return this.#findings.toArray();
  }
}
