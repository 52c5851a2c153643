import { memo } from 'react';
import { pageOf } from '../../../lib/paging.ts';
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

const words = panelText.inspectAblation;

/** So many are laid out at once without holding up the page. */
const UNITS_PER_PAGE = 128;

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
  const { page, pages, from, items: shown } = pageOf(order, wanted, UNITS_PER_PAGE);
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
