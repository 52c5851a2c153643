import { nameOf } from '../../../spec/class-name.ts';
import { isSameUnit } from '../../../spec/inspection/unit-place.ts';
import { useClassNames } from '../../../store/class-names.ts';
import { chooseUnit, useInspectedUnit } from '../../../store/inspection/inspected-unit.ts';
import { panelText } from '../../../text/panel-text.ts';
import type { RovingHandlers } from '../../../ui/use-roving-list.ts';
import { touchHandlers } from '../touch-handlers.ts';
import styles from './digit-through.module.css';

const words = panelText.inspectDigit;

interface OutputRowProps extends RovingHandlers {
  /** Which the output layer is, from 0. */
  readonly layer: number;
  readonly label: number;
  readonly logit: number;
  /** Its probability. */
  readonly share: number;
  readonly isAnswer: boolean;
  readonly isTabStop: boolean;
}

/** An output: a unit to be touched and chosen like any other. */
export function OutputRow(props: OutputRowProps) {
  const { layer, label, logit, share, isAnswer, isTabStop, onFocus, onKeyDown } = props;
  const place = { layer, unit: label };
  const name = nameOf(useClassNames(), label);
  const isChosen = useInspectedUnit(({ chosen }) => isSameUnit(chosen, place));
  return (
    <button
      {...touchHandlers(place, onFocus)}
      aria-pressed={isChosen}
      className={styles.output}
      data-answer={isAnswer || undefined}
      data-place={label}
      onClick={() => chooseUnit(place)}
      onKeyDown={onKeyDown}
      tabIndex={isTabStop ? 0 : -1}
      type="button"
    >
      <span className={styles.class} title={name}>
        {name}
      </span>
      <span className={styles.track}>
        <span className={styles.fill} style={{ inlineSize: `${100 * share}%` }} />
      </span>
      <span>{words.share(share)}</span>
      <span className={styles.logit}>{words.logit(logit)}</span>
    </button>
  );
}
