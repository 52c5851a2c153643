import { useCalibration } from '../../../store/calibration.ts';
import { changeDoubt, DOUBT_BOUNDS, useDoubt } from '../../../store/doubt.ts';
import { text } from '../../../text/text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { Slider } from '../../../ui/slider.tsx';
import { neighbour, type Stops } from '../../../ui/stops.ts';
import { calibrationSentence } from './calibration-sentence.ts';

/** Percentages; finer towards certainty, where most answers lie. */
const STOPS: Stops = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 98, 99, 99.5, 99.9];

/** When the network says that it does not know, and what its confidence rests on. */
export function Doubt() {
  const percent = useDoubt((state) => state.percent);
  const calibration = useCalibration((state) => state.calibration);
  return (
    <div>
      <NumberField
        {...DOUBT_BOUNDS}
        complain={(given) => text.fields.complaint(given, DOUBT_BOUNDS, percent)}
        hint={text.doubt.never}
        label={text.doubt.threshold}
        next={(from, direction) => neighbour(STOPS, from, direction)}
        onCommit={(committed) => {
          changeDoubt(committed);
          return null;
        }}
        unit={text.doubt.unit}
        value={percent}
      />
      <Slider
        label={text.fields.slider(text.doubt.threshold)}
        onChange={changeDoubt}
        stops={STOPS}
        value={percent}
      />
      <Hint>{calibrationSentence(calibration)}</Hint>
    </div>
  );
}
