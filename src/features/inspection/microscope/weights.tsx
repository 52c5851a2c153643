import { Shuffle } from 'lucide-react';
import type { MicroscopeFinding, MicroscopeQuestion } from '../../../spec/inspection/microscope.ts';
import { layerShapes } from '../../../spec/layers.ts';
import { useExperiment } from '../../../store/experiment.ts';
import { anyBelow, drawWeight } from '../../../store/inspection/microscope/draw-weight.ts';
import { lookAtWeight } from '../../../store/inspection/microscope/microscope.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Hint } from '../../../ui/hint.tsx';
import { Weight } from './weight.tsx';
import { WeightFields } from './weight-fields.tsx';
import styles from './weights.module.css';

const words = panelText.inspectMicroscope.weights;

interface WeightsProps {
  readonly finding: MicroscopeFinding;
  readonly question: MicroscopeQuestion;
}

/** Single weights: is their derivative right, and how does the step arrive at their new value? */
export function Weights({ finding, question: { pixels, weight } }: WeightsProps) {
  const { largest, chosen } = finding;
  const another = () => {
    const shapes = layerShapes(useExperiment.getState().spec);
    lookAtWeight(drawWeight(shapes, pixels, anyBelow));
  };
  return (
    <section className={styles.weights}>
      <h3 className={styles.title}>{words.title}</h3>
      <Hint>{words.steepest}</Hint>
      <ul className={styles.list}>
        {largest.map((checked) => (
          <li key={checked.place.layer}>
            <Weight checked={checked} finding={finding} />
          </li>
        ))}
        {chosen !== null && (
          <li>
            <Weight checked={chosen} finding={finding} />
          </li>
        )}
      </ul>
      {weight !== null && chosen === null && <p>{words.missing}</p>}
      <div className={styles.buttons}>
        <Button hint={words.anotherHint} icon={<Shuffle aria-hidden />} onPress={another}>
          {words.another}
        </Button>
        {weight !== null && <Button onPress={() => lookAtWeight(null)}>{words.forget}</Button>}
      </div>
      {weight !== null && <WeightFields weight={weight} />}
    </section>
  );
}
