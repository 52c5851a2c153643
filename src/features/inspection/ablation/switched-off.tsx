import { useExperiment } from '../../../store/experiment.ts';
import { isHiddenUnit } from '../../../store/inspection/ablation/hidden-units.ts';
import { switchAllOn, useSwitchedOff } from '../../../store/inspection/switched-off.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './ablation.module.css';

const words = panelText.inspectAblation;

/** How many units are off, and the way back. */
export function SwitchedOff() {
  const spec = useExperiment((state) => state.spec);
  const off = useSwitchedOff(
    ({ units }) => units.filter((unit) => isHiddenUnit(spec, unit)).length,
  );
  return (
    <div className={styles.off}>
      <span>{words.off(off)}</span>
      <Button isDisabled={off === 0} onPress={switchAllOn}>
        {words.allOn}
      </Button>
    </div>
  );
}
