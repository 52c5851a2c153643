import type { SlowStepLayer } from '../../../spec/inspection/slow-step.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './slow-motion.module.css';
import { type Edge, type EdgePhase, strongestEdges } from './strongest-edges.ts';
import { useUnitName } from './use-unit-name.ts';

const words = panelText.inspectSlowMotion;

/** So many are told of in words. */
const MOST_EDGES = 6;

interface StrongestEdgesProps {
  readonly layers: readonly SlowStepLayer[];
  readonly phase: EdgePhase;
}

/** The weights of the picture that the phase is most about, by name. */
export function StrongestEdges({ layers, phase }: StrongestEdgesProps) {
  const nameOf = useUnitName(layers.length);
  const edges = strongestEdges(layers, phase, MOST_EDGES);
  if (edges.length === 0) return null;
  const line = ({ layer, from, to, value, weight }: Edge) => {
    const start = words.edges.from(words.layer(layer - 1, layers.length), nameOf(layer - 1, from));
    const end = nameOf(layer, to);
    return phase === 'update'
      ? words.edges.changed(start, end, weight, value)
      : words.edges.line(start, end, value);
  };
  return (
    <>
      <p className={styles.lead}>{words.edges.title[phase]}</p>
      <ul className={styles.edges}>
        {edges.map((edge) => (
          <li key={`${edge.layer} ${edge.from} ${edge.to}`}>{line(edge)}</li>
        ))}
      </ul>
    </>
  );
}
