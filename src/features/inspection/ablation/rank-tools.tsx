import {
  type AblationOrder,
  orderAblation,
  useAblationView,
} from '../../../store/inspection/ablation/ablation-view.ts';
import {
  measureUnitLosses,
  stopMeasuringUnits,
  type UnitLosses,
  useUnitLosses,
} from '../../../store/inspection/ablation/unit-losses.ts';
import { useInspectionProgress } from '../../../store/inspection/progress.ts';
import { useRun } from '../../../store/run.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceRow } from '../../../ui/choice-row.tsx';
import { Hint } from '../../../ui/hint.tsx';
import { Progress } from '../../../ui/progress.tsx';
import styles from './ablation.module.css';
import { LayerChoice } from './layer-choice.tsx';

const words = panelText.inspectAblation;

const ORDERS: readonly AblationOrder[] = ['place', 'rank'];

interface RankToolsProps {
  readonly layer: number;
  /** Of that layer; null while they are not measured. */
  readonly losses: UnitLosses | null;
}

/** Which units are shown, and in what order. */
export function RankTools({ layer, losses }: RankToolsProps) {
  const isUnderWay = useUnitLosses((state) => state.isUnderWay);
  return (
    <>
      <div className={styles.tools}>
        <LayerChoice layer={layer} />
        <RankButton isUnderWay={isUnderWay} />
        {losses !== null && <OrderChoice />}
        {isUnderWay && <RankProgress />}
      </div>
      {losses !== null && <Basis losses={losses} />}
    </>
  );
}

/** Begins and cancels: it stays the same element, and so keeps the focus. */
function RankButton({ isUnderWay }: { readonly isUnderWay: boolean }) {
  return (
    <Button
      hint={isUnderWay ? words.cancelHint : words.rankHint}
      onPress={isUnderWay ? stopMeasuringUnits : () => void measureUnitLosses()}
    >
      {isUnderWay ? words.cancel : words.rank}
    </Button>
  );
}

function RankProgress() {
  const share = useInspectionProgress(({ ablationRanks }) => ablationRanks ?? null);
  return (
    <div className={styles.rankProgress}>
      <Progress label={words.ranking} share={share} />
    </div>
  );
}

function OrderChoice() {
  const chosen = useAblationView((view) => view.order);
  return (
    <ChoiceRow
      chosen={chosen}
      label={words.order}
      names={words.orders}
      onChoose={orderAblation}
      values={ORDERS}
    />
  );
}

function Basis({ losses: { digits, split, step } }: { readonly losses: UnitLosses }) {
  const isOutdated = useRun((run) => run.step !== step);
  return (
    <Hint>
      {words.ranked(digits, split, step)} {isOutdated && words.outdated}
    </Hint>
  );
}
