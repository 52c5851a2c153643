import { memo, useMemo } from 'react';
import {
  alikeOfAll,
  type ClassCluster,
  classClusters,
  neighboursAmong,
} from '../../../measures/class-clusters.ts';
import { nameOf } from '../../../spec/class-name.ts';
import { useClassNames } from '../../../store/class-names.ts';
import type { EmbeddingFrame } from '../../../store/inspection/embedding/embedding.ts';
import { NONE } from '../../../text/format.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { useSlowly } from '../use-slowly.ts';
import styles from './embedding.module.css';

const words = panelText.inspectEmbedding.table;

/** Numbers that change more often cannot be read. */
const GAP_MS = 1_000;

/** The plot in numbers: how tight each class lies, and how mixed with others. */
export const ClusterTable = memo(function ClusterTable({
  frame,
}: {
  readonly frame: EmbeddingFrame;
}) {
  const shown = useSlowly(frame, GAP_MS);
  const clusters = useMemo(() => {
    const { labels, predictions } = shown.inspected.finding;
    return classClusters({ coordinates: shown.coordinates, labels, predictions });
  }, [shown]);
  const alike = alikeOfAll(clusters);
  const neighbours = neighboursAmong(shown.inspected.finding.labels);
  return (
    <section className={styles.clusters}>
      {alike !== null && <p>{words.alikeOfAll(alike, neighbours)}</p>}
      <table aria-label={words.title} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.class}</th>
            <th scope="col">{words.digits}</th>
            <th scope="col">{words.wrong}</th>
            <th scope="col">{words.spread}</th>
            <th scope="col">{words.nearest}</th>
            <th scope="col">{words.alike}</th>
          </tr>
        </thead>
        <tbody>
          {clusters.map((cluster) => (
            <ClusterRow cluster={cluster} key={cluster.label} />
          ))}
        </tbody>
      </table>
      <Hint>{words.hint(neighbours)}</Hint>
    </section>
  );
});

function ClusterRow({ cluster }: { readonly cluster: ClassCluster }) {
  const names = useClassNames();
  const { label, digits, wrong, spread, nearest, alike } = cluster;
  const neighbour =
    nearest === null ? NONE : words.nearestOf(nameOf(names, nearest.label), nearest.distance);
  return (
    <tr>
      <th scope="row">{nameOf(names, label)}</th>
      <td>{digits}</td>
      <td>{wrong}</td>
      <td>{words.spreadOf(spread)}</td>
      <td>{neighbour}</td>
      <td>{alike === null ? NONE : words.share(alike)}</td>
    </tr>
  );
}
