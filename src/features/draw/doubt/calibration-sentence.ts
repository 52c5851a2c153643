import { text } from '../../../text/text.ts';
import type { CalibrationReport } from '../../../worker/protocol.ts';

/** What the confidence rests on. */
export function calibrationSentence(calibration: CalibrationReport | null): string {
  if (calibration === null) return text.doubt.notFitted;
  const { temperature, digits, step } = calibration;
  return temperature === null ? text.doubt.noDigits : text.doubt.fitted(digits, temperature, step);
}
