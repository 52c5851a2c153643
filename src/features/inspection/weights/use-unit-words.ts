import { useMemo } from 'react';
import { nameOf } from '../../../spec/class-name.ts';
import { useClassNames } from '../../../store/class-names.ts';
import { panelText } from '../../../text/panel-text.ts';

const { tiles } = panelText.inspectWeights;

/** What the units of the first layer are called. */
export interface UnitWords {
  /** "Unit 17", or "Class 3". */
  readonly name: (unit: number) => string;
  /** In the smallest space: "17", or "3". */
  readonly caption: (unit: number) => string;
}

/** @param areClasses whether the first layer is the output. */
export function useUnitWords(areClasses: boolean): UnitWords {
  const classNames = useClassNames();
  return useMemo(() => {
    if (!areClasses) return { name: tiles.unit, caption: tiles.unitNumber };
    const caption = (unit: number) => nameOf(classNames, unit);
    return { name: (unit: number) => tiles.className(caption(unit)), caption };
  }, [areClasses, classNames]);
}
