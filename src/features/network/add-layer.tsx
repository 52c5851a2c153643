import { Plus } from 'lucide-react';
import { useState } from 'react';
import { MAXIMUM_HIDDEN_LAYERS } from '../../spec/bounds.ts';
import { useExperiment } from '../../store/experiment.ts';
import { addHiddenLayer } from '../../store/layers.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './add-layer.module.css';

export function AddLayer({ count }: { count: number }) {
  const [refusal, add] = useAdding();
  const isFull = count >= MAXIMUM_HIDDEN_LAYERS;
  const reason = isFull ? text.network.full(MAXIMUM_HIDDEN_LAYERS) : refusal;
  return (
    <>
      <Button className={styles.add} icon={<Plus />} isDisabled={isFull} onPress={add}>
        {text.network.add}
      </Button>
      {reason !== null && (
        <p className={isFull ? styles.reason : styles.refusal} role="status">
          {reason}
        </p>
      )}
    </>
  );
}

/** Why the last press was refused, until the experiment changes. */
function useAdding(): [string | null, () => void] {
  const spec = useExperiment((state) => state.spec);
  const [refusal, setRefusal] = useState({ of: spec, sentence: null as string | null });
  const add = () => setRefusal({ of: spec, sentence: text.problems.refusal(addHiddenLayer()) });
  return [refusal.of === spec ? refusal.sentence : null, add];
}
