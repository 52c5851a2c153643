import type { DoctorFinding } from '../../../measures/doctor/doctor-finding.ts';
import type { Remedy } from '../../../measures/doctor/remedy.ts';
import { panelText } from '../../../text/panel-text.ts';

const { measured, remedies } = panelText.inspectDoctor;

/** What was measured, with its number. */
export function measuredSentence(finding: DoctorFinding, hiddenLayers: number): string {
  switch (finding.code) {
    case 'diverged':
      return measured.diverged(finding.divergence, hiddenLayers);
    case 'lossTooHigh':
    case 'lossStuck':
      return measured[finding.code](finding.trainLoss, finding.guessing);
    case 'unitsAlike':
      return measured.unitsAlike(finding.layer, finding.units);
    case 'deadUnits':
      return measured.deadUnits(finding.dead, finding);
    case 'saturatedUnits':
      return measured.saturatedUnits(finding.saturated, finding);
    case 'ratioTooHigh':
    case 'ratioTooLow':
      return measured.ratio(finding.ratio);
    case 'vanishingGradient':
      return measured.vanishingGradient(finding.share);
    case 'largeGradient':
      return measured.largeGradient(finding.norm);
    case 'overfitting':
      return measured.overfitting(finding.trained, finding.heldOut);
  }
}

/** What a remedy does, as its button says. */
export function remedyName(remedy: Remedy): string {
  switch (remedy.code) {
    case 'initializer':
      return remedies.initializer(remedy.value);
    case 'inputScaling':
      return remedies.inputScaling(remedy.value);
    case 'activation':
      return remedies.activation(remedy.from, remedy.to);
    default:
      return remedies[remedy.code](remedy.value);
  }
}
