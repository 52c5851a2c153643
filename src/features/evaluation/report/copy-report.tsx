import type { ClassificationReport } from '../../../measures/classification-report.ts';
import { reportPrintout } from '../../../measures/classification-report-printout.ts';
import { useClassNames } from '../../../store/class-names.ts';
import { panelText } from '../../../text/panel-text.ts';
import { CopyButton } from '../../../ui/copy-button.tsx';

/** With two, as scikit-learn prints by itself, classes near 99 % all look alike. */
const DECIMALS = 4;

/** Puts the report on the clipboard as plain text. */
export function CopyReport({ report }: { readonly report: ClassificationReport }) {
  const names = useClassNames();
  return (
    <CopyButton content={reportPrintout(report, names, DECIMALS)}>
      {panelText.evaluation.report.copy}
    </CopyButton>
  );
}
