import { nameOf } from '../../../spec/class-name.ts';
import { useClassNames } from '../../../store/class-names.ts';
import { panelText } from '../../../text/panel-text.ts';

const words = panelText.inspectSlowMotion.edges;

/** What a unit is called within its layer: "unit 17", or "class 3". @param layers of the network. */
export function useUnitName(layers: number): (layer: number, unit: number) => string {
  const names = useClassNames();
  return (layer, unit) =>
    layer === layers - 1 ? words.class(nameOf(names, unit)) : words.unit(unit);
}
