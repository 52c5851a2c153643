import { BOUNDS } from '../../../spec/bounds.ts';
import {
  changeMicroscopeRate,
  useMicroscope,
} from '../../../store/inspection/microscope/microscope.ts';
import { useRun } from '../../../store/run.ts';
import { panelText } from '../../../text/panel-text.ts';
import { OptionalNumberField } from '../../../ui/optional-number-field.tsx';
import styles from './microscope.module.css';

const words = panelText.inspectMicroscope;
const bounds = BOUNDS.learningRate;

/** The learning rate of the step: the run's, or one to try. */
export function StepRate() {
  const own = useMicroscope((state) => state.learningRate);
  const scheduled = useRun((run) => run.scheduledRate);
  return (
    <div className={styles.rate}>
      <OptionalNumberField
        {...bounds}
        complain={(given) => words.rateComplaint(given, bounds.minimum, bounds.maximum)}
        label={words.rate}
        onClear={() => changeMicroscopeRate(null)}
        onCommit={(rate) => {
          changeMicroscopeRate(rate);
          return null;
        }}
        placeholder={words.runRate(scheduled)}
        unit={own === null ? words.runRateUnit : words.ownRateUnit}
        value={own}
      />
    </div>
  );
}
