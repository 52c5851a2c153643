import type { Edit, LiveValue } from '../../spec/edits.ts';

/** A live change as the charts show it. */
export interface EditMark {
  readonly step: number;
  readonly field: Edit['field'];
  readonly previous: LiveValue;
  readonly value: LiveValue;
}

/**
 * The edits worth a line each. A slider that is dragged, or a change to every layer at once, leaves
 * a row of edits: those of one field within `closeness` steps become one, from the first value to
 * the last; what came back to where it was leaves none.
 */
export function editMarks(edits: readonly Edit[], closeness: number): EditMark[] {
  const marks: EditMark[] = [];
  const open = new Map<string, number>();
  for (const edit of edits) {
    const key = edit.field === 'dropout' ? `dropout ${edit.layer}` : edit.field;
    const at = open.get(key);
    const mark = at === undefined ? undefined : marks[at];
    if (at !== undefined && mark !== undefined && edit.step - mark.step <= closeness) {
      marks[at] = { ...mark, value: edit.value };
    } else {
      const { step, field, previous, value } = edit;
      open.set(key, marks.push({ step, field, previous, value }) - 1);
    }
  }
  return withoutTwins(marks.filter(({ previous, value }) => previous !== value));
}

/** Dropout set for all layers is said once. */
function withoutTwins(marks: readonly EditMark[]): EditMark[] {
  return marks.filter((mark, index) => marks.findIndex((other) => isTwin(mark, other)) === index);
}

function isTwin(a: EditMark, b: EditMark): boolean {
  return (
    a.step === b.step && a.field === b.field && a.previous === b.previous && a.value === b.value
  );
}
