import type { HealthFinding } from '../../spec/inspection/health.ts';
import type { DoctorFinding } from './doctor-finding.ts';
import type { DoctorSignals, RunSignals } from './doctor-signals.ts';
import { judgeGap } from './judge-gap.ts';
import { judgeLargeGradient, judgeVanishingGradient } from './judge-gradients.ts';
import { judgeDivergence, judgeHighLoss, judgeStuckLoss } from './judge-loss.ts';
import { judgeAlikeUnits, judgeDeadUnits, judgeSaturatedUnits } from './judge-units.ts';
import { judgeHighRatio, judgeLowRatio } from './judge-updates.ts';

const JUDGES = [
  judgeStuckLoss,
  judgeHighLoss,
  judgeSaturatedUnits,
  judgeVanishingGradient,
  judgeLargeGradient,
  judgeHighRatio,
  judgeLowRatio,
  judgeGap,
];

/**
 * What stands out in what was measured, the severe first. A network that diverged has nothing else to say, and one
 * that has not begun only whether it can.
 *
 * @param health null while it is not known.
 */
export function diagnose(run: RunSignals, health: HealthFinding | null): DoctorFinding[] {
  const diverged = judgeDivergence(run);
  if (diverged.length > 0 || health === null) return diverged;
  const signals: DoctorSignals = { ...run, health };
  const alike = judgeAlikeUnits(signals);
  if (run.step === 0) return alike;
  // Units without weights are at 0 as well, and for that reason.
  const dead = alike.length > 0 ? [] : judgeDeadUnits(signals);
  const all = [...alike, ...dead, ...JUDGES.flatMap((judge) => judge(signals))];
  const findings = withOneRate(withoutConsequence(all));
  const severe = findings.filter(({ severity }) => severity === 'severe');
  return [...severe, ...findings.filter(({ severity }) => severity === 'mild')];
}

/** Where no gradient comes through, updates are small for that reason: a higher rate would do harm. */
const STOPS_GRADIENTS: readonly DoctorFinding['code'][] = [
  'unitsAlike',
  'deadUnits',
  'saturatedUnits',
  'vanishingGradient',
];

function withoutConsequence(findings: readonly DoctorFinding[]): readonly DoctorFinding[] {
  const isExplained = findings.some(({ code }) => STOPS_GRADIENTS.includes(code));
  return isExplained ? findings.filter(({ code }) => code !== 'ratioTooLow') : findings;
}

/** A rate that follows from measured updates is the better one: what is merely usual is not offered beside it. */
function withOneRate(findings: readonly DoctorFinding[]): DoctorFinding[] {
  const isMeasured = findings.some(({ code }) => code === 'ratioTooLow');
  return findings.map((finding) => {
    if (!isMeasured || finding.code !== 'lossStuck') return finding;
    const remedies = finding.remedies.filter(({ code }) => code !== 'learningRate');
    return { ...finding, remedies };
  });
}
