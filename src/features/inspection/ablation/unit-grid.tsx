import { memo } from 'react';
import {
  turnAblationTo,
  useAblationView,
} from '../../../store/inspection/ablation/ablation-view.ts';
import { type UnitLosses, unitsByLoss } from '../../../store/inspection/ablation/unit-losses.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { usePageKeys } from '../../../ui/use-page-keys.ts';
import { useRovingList } from '../../../ui/use-roving-list.ts';
import styles from './ablation.module.css';
import { UnitButton } from './unit-button.tsx';
import { unitPage } from './unit-page.ts';

const words = panelText.inspectAblation;

interface UnitGridProps {
  readonly layer: number;
  /** How many it has. */
  readonly units: number;
  /** Of this layer; null while they are not measured. */
  readonly losses: UnitLosses | null;
}

/** The units of a layer, as buttons; what is measured without them does not render it anew. */
export const UnitGrid = memo(function UnitGrid({ layer, units, losses }: UnitGridProps) {
  const isRanked = useAblationView(({ order }) => order === 'rank');
  const wanted = useAblationView((view) => view.page);
  const inLayer = Array.from({ length: units }, (_, unit) => unit);
  const order = isRanked && losses !== null ? unitsByLoss(losses.lost) : inLayer;
  const { page, pages, from, units: shown } = unitPage(order, wanted);
  const { turns, onKeyDown } = usePageKeys(page, pages, turnAblationTo);
  const { list, current, handlers } = useRovingList(shown.length, turns);
  return (
    <>
      <ul
        aria-label={words.grid(layer)}
        className={styles.units}
        key={turns}
        onKeyDown={onKeyDown}
        ref={list}
      >
        {shown.map((unit, place) => (
          <li key={unit}>
            <UnitButton
              {...handlers}
              isTabStop={place === current}
              layer={layer}
              loss={losses && words.loss((losses.lost[unit] ?? 0) / losses.digits)}
              place={place}
              unit={unit}
            />
          </li>
        ))}
      </ul>
      {pages > 1 && (
        <Pager
          onTurn={turnAblationTo}
          page={page}
          pages={pages}
          range={words.range(from + 1, from + shown.length, units)}
        />
      )}
      <Hint>{words.hint}</Hint>
    </>
  );
});
