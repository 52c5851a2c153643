import styles from './layer-figures.module.css';

/** A figure of each layer. */
export interface LayerFigure<Layer> {
  readonly name: string;
  /** As it is shown. */
  readonly of: (layer: Layer, isOutput: boolean) => string;
}

interface LayerFiguresProps<Layer> {
  readonly layers: readonly Layer[];
  readonly figures: readonly LayerFigure<Layer>[];
  /** What the first column is called, and each of its layers. */
  readonly heading: string;
  readonly nameOf: (layer: number, layers: number) => string;
  readonly caption?: string;
  /** Sets the width. */
  readonly className?: string | undefined;
}

/** A table with a row for each layer, in which figures of the same kind stand below one another. */
export function LayerFigures<Layer>(props: LayerFiguresProps<Layer>) {
  const { layers, figures, heading, nameOf, caption, className = '' } = props;
  return (
    <table className={`${styles.table} ${className}`}>
      {caption !== undefined && <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {figures.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {layers.map((layer, l) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: layers are their places.
          <tr key={l}>
            <th scope="row">{nameOf(l, layers.length)}</th>
            {figures.map(({ name, of }) => (
              <td key={name}>{of(layer, l === layers.length - 1)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
