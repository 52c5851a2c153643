import { useUnitRanks } from '../../../store/inspection/weights/unit-ranks.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './opened-unit.module.css';
import type { OpenedWeights } from './opened-weights.ts';
import { weightFacts } from './tile-facts.ts';

const { opened: words, exact, rounded } = panelText.inspectWeights;

interface UnitFactsProps {
  readonly opened: OpenedWeights;
  readonly name: string;
}

/** A unit in numbers. */
export function UnitFacts({ opened: { unit, weights, bias }, name }: UnitFactsProps) {
  const ranks = useUnitRanks((state) => state.ranks?.finding ?? null);
  const { norm, smallest, largest } = weightFacts(weights);
  const facts: readonly (readonly [string, string])[] = [
    [words.smallest, exact(smallest)],
    [words.largest, exact(largest)],
    [words.norm, rounded(norm)],
    ...(bias === null ? [] : [[words.bias, exact(bias)] as const]),
    ...known(words.outgoingNorm, ranks?.outgoing?.[unit]),
    ...known(words.usefulness, ranks?.usefulness?.[unit]),
  ];
  return (
    <div className={styles.facts}>
      <p className={styles.name}>{name}</p>
      <dl className={styles.list}>
        {facts.map(([fact, value]) => (
          <div className={styles.fact} key={fact}>
            <dt>{fact}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const known = (fact: string, value: number | undefined) =>
  value === undefined ? [] : ([[fact, rounded(value)]] as const);
