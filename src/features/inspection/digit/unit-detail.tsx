import type { UnitFinding } from '../../../spec/inspection/activations.ts';
import { className, useClassNames } from '../../../store/class-names.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './digit-through.module.css';
import { PixelTiles } from './pixel-tiles.tsx';
import { UnitEffectTable } from './unit-effect-table.tsx';
import { UnitHead } from './unit-head.tsx';
import { UnitSum } from './unit-sum.tsx';

const words = panelText.inspectDigit;

interface UnitDetailProps {
  /** Null while none is touched or chosen. */
  readonly unit: UnitFinding | null;
  /** Which the output layer is, from 0. */
  readonly outputLayer: number;
}

/** How the unit on show comes to its value, and what the answer would be without it. */
export function UnitDetail({ unit, outputLayer }: UnitDetailProps) {
  useClassNames();
  const name = unit === null ? '' : nameOf(unit, outputLayer);
  return (
    <>
      <UnitHead name={name} unit={unit} />
      {unit !== null && (
        <section aria-label={name} className={styles.detail}>
          {unit.place.layer === 0 && <PixelTiles unit={unit} />}
          <div className={styles.pair}>
            <UnitSum unit={unit} />
            {unit.effect !== null && (
              <UnitEffectTable effect={unit.effect} isLast={unit.place.layer === outputLayer - 1} />
            )}
          </div>
        </section>
      )}
    </>
  );
}

function nameOf({ place }: UnitFinding, outputLayer: number): string {
  return place.layer === outputLayer
    ? words.unit.output(className(place.unit))
    : words.unit.name(place.layer, place.unit);
}
