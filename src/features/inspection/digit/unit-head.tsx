import type { UnitEffect, UnitFinding } from '../../../spec/inspection/activations.ts';
import { className } from '../../../store/class-names.ts';
import { panelText } from '../../../text/panel-text.ts';
import { arithmeticOf, MOST_TERMS } from './arithmetic.ts';
import styles from './digit-through.module.css';
import { strongestEffects } from './strongest-effects.ts';
import { UnitSwitches } from './unit-switches.tsx';

const words = panelText.inspectDigit;

interface UnitHeadProps {
  /** Null while none is touched or chosen. */
  readonly unit: UnitFinding | null;
  /** "Unit 12 of hidden layer 1". */
  readonly name: string;
}

/** The unit on show in short: it stays in sight while its layer is, and tells its value as a formula. */
export function UnitHead({ unit, name }: UnitHeadProps) {
  if (unit === null) {
    return (
      <div className={styles.head}>
        <div className={styles.header}>
          <p>{words.unit.touch}</p>
          <UnitSwitches place={null} />
        </div>
      </div>
    );
  }
  const { activation, effect, isOff, place } = unit;
  const arithmetic = arithmeticOf(unit, MOST_TERMS);
  return (
    <div className={styles.head}>
      <div className={styles.header}>
        <h3 className={styles.title}>{name}</h3>
        <UnitSwitches place={effect === null ? null : place} />
      </div>
      <p>
        {arithmetic === null ? words.unit.noNumber : words.unit.formula(activation, arithmetic)}
      </p>
      {effect !== null && <p className={styles.remark}>{effectWords(effect)}</p>}
      {isOff && <p className={styles.remark}>{words.unit.isOff}</p>}
    </div>
  );
}

function effectWords({ logits }: UnitEffect): string {
  if (logits.every((change) => change === 0)) return words.effect.none;
  const [first, second] = strongestEffects(logits);
  const [name, other] = [className(first.label), className(second.label)];
  return words.effect.most(name, first.change, other, second.change);
}
