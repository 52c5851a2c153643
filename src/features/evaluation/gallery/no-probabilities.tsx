import { chooseEvaluation } from '../../../store/answers.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Note } from '../../../ui/note.tsx';

/** Says why an older evaluation shows less, and leads back to that of the network in use. */
export function NoProbabilities() {
  const { noProbabilities, showCurrent } = panelText.gallery;
  return (
    <Note actions={<Button onPress={() => chooseEvaluation('current')}>{showCurrent}</Button>}>
      {noProbabilities}
    </Note>
  );
}
