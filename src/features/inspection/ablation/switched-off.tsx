import { switchAllOn, useUnitsOff } from '../../../store/inspection/switched-off.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './ablation.module.css';

const words = panelText.inspectAblation;

/** How many units are off, and the way back. */
export function SwitchedOff() {
  const off = useUnitsOff();
  return (
    <div className={styles.off}>
      <span>{words.off(off)}</span>
      <Button isDisabled={off === 0} onPress={switchAllOn}>
        {words.allOn}
      </Button>
    </div>
  );
}
