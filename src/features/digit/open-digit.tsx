import type { KeyboardEvent } from 'react';
import type { DigitPlace } from '../../spec/selection.ts';
import { closeDigit, openDigit, useOpenDigit } from '../../store/open-digit.ts';
import { dataSizes, useDataInUse } from '../../store/own-data/data-in-use.ts';
import { useSplitOfDigit } from '../../store/split-of-digit.ts';
import { panelText } from '../../text/panel-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Actions } from './actions.tsx';
import { DigitView } from './digit-view.tsx';
import { neighboursOf } from './neighbours.ts';
import { type FoundDigit, useDigitAt } from './use-digit-at.ts';

const words = panelText.digit;

/** The window with the digit that is open. */
export function OpenDigit() {
  const place = useOpenDigit((state) => state.place);
  return place !== null && <DigitWindow place={place} />;
}

function DigitWindow({ place }: { readonly place: DigitPlace }) {
  const among = useOpenDigit((state) => state.among);
  const fileSize = useDataInUse((data) => dataSizes(data)[place.file]);
  const found = useDigitAt(place);
  const isBeyond = place.index >= fileSize;
  const named = isBeyond ? place : (found?.place ?? place);
  const name = words.name(useSplitOfDigit(named), named.index);
  const neighbours = neighboursOf(place, among, fileSize);
  const turn = (to: DigitPlace | null) => to !== null && openDigit(to, among);
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'ArrowLeft') turn(neighbours.previous);
    else if (event.key === 'ArrowRight') turn(neighbours.next);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog
      closeLabel={words.close}
      footer={<Actions isThere={!isBeyond} neighbours={neighbours} onTurn={turn} place={place} />}
      onClose={closeDigit}
      onKey={press}
      title={name}
    >
      {isBeyond ? (
        <p role="status">{words.beyond(place.file, fileSize)}</p>
      ) : (
        <Found found={found} name={name} place={place} />
      )}
    </Dialog>
  );
}

interface FoundProps {
  readonly found: FoundDigit | null;
  /** "Validation digit 57,012". */
  readonly name: string;
  readonly place: DigitPlace;
}

function Found({ found, name, place }: FoundProps) {
  if (found === null) return <p>{words.asking}</p>;
  if (found.digit === null) return <p role="status">{words.notArrived}</p>;
  return <DigitView {...found.digit} name={name} place={place} />;
}
