import type { MicroscopeFinding, MicroscopeQuestion } from '../../spec/inspection/microscope.ts';
import type { Inspection, InspectionBench, InspectionPlan } from './inspection.ts';
import { examine } from './microscope/examine.ts';

/** What one step on one example does, in numbers. */
export function inspectMicroscope(
  bench: InspectionBench,
  question: MicroscopeQuestion,
): InspectionPlan<MicroscopeFinding> {
  return {
    watcher: null,
    atRest: 'wait',
    borrows: true,
    work: () => onALoan(bench, question),
  };
}

function* onALoan(
  bench: InspectionBench,
  question: MicroscopeQuestion,
): Inspection<MicroscopeFinding> {
  const loan = bench.borrow();
  try {
    return yield* examine(loan, question);
  } finally {
    loan.giveBack();
  }
}
