import { useEffect } from 'react';
import { keepDrawing } from '../../../store/kept/kept-digits.ts';
import { useLabelKeysChoice } from '../../../store/kept/label-keys.ts';
import { useDataInUse } from '../../../store/own-data/data-in-use.ts';
import { isKeyTaken } from '../key-owners.ts';

type KeyPress = Pick<
  KeyboardEvent,
  | 'key'
  | 'altKey'
  | 'ctrlKey'
  | 'metaKey'
  | 'repeat'
  | 'isComposing'
  | 'defaultPrevented'
  | 'target'
>;

/** What the drawing is to be kept as by a key, if the key is free for that; null otherwise. */
export function labelOfKey(press: KeyPress): number | null {
  const { key, altKey, ctrlKey, metaKey, repeat, isComposing, defaultPrevented } = press;
  if (altKey || ctrlKey || metaKey || repeat || isComposing || defaultPrevented) return null;
  return /^[0-9]$/.test(key) && !isKeyTaken(press.target) ? Number(key) : null;
}

/** The keys 0 to 9 keep the drawing on the pad, wherever on the page the focus is, unless turned off. */
export function useLabelKeys(): void {
  useEffect(() => {
    const keep = (event: KeyboardEvent) => {
      const label = labelOfKey(event);
      // What is kept are digits, as MNIST's classes are.
      const areOn = useLabelKeysChoice.getState().areOn && useDataInUse.getState().set === null;
      if (label !== null && areOn) keepDrawing(label);
    };
    addEventListener('keydown', keep);
    return () => removeEventListener('keydown', keep);
  }, []);
}
