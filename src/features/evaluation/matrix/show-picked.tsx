import { useSelectedRows } from '../../../store/selected-rows.ts';
import { useSelection } from '../../../store/selection.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Button } from '../../../ui/button.tsx';
import { goToGallery } from '../gallery-place.ts';
import { isPicked } from '../pick.ts';

/** The way from a cell to its digits, which may lie below the edge of the panel. */
export function ShowPicked() {
  const count = useSelectedRows().length;
  const isWhole = useSelection((state) => isPicked(state, { label: null, prediction: null }));
  if (isWhole || count === 0) return null;
  return <Button onPress={goToGallery}>{panelText.evaluation.matrix.show(count)}</Button>;
}
