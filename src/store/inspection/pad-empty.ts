import { useInspectedDigit } from './subject.ts';

/** Whether the drawing is looked at and there is none. */
export function isPadEmpty(): boolean {
  const { source, pixels } = useInspectedDigit.getState();
  return source === 'drawing' && pixels === null;
}
