import { effectOf, type Remedy } from '../../../measures/doctor/remedy.ts';
import { useExperiment } from '../../../store/experiment.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Button } from '../../../ui/button.tsx';
import { KindMark } from '../../../ui/kind-mark.tsx';
import { remedyName } from './finding-words.ts';

const words = panelText.inspectDoctor.remedies;

interface RemedyButtonProps {
  readonly remedy: Remedy;
  readonly onPress: (remedy: Remedy) => void;
}

/** Says what it does and whether the network starts over before it is pressed. */
export function RemedyButton({ remedy, onPress }: RemedyButtonProps) {
  const rebuilds = useExperiment(({ spec }) => effectOf(remedy, spec).rebuild !== null);
  const name = remedyName(remedy);
  return (
    <Button
      hint={rebuilds ? words.rebuildsHint : words.liveHint}
      icon={<KindMark kind={rebuilds ? 'rebuilds' : 'live'} />}
      onPress={() => onPress(remedy)}
    >
      {rebuilds ? `${name} ${words.anew}` : name}
    </Button>
  );
}
