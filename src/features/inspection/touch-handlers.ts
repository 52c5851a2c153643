import type { FocusEvent } from 'react';
import type { UnitPlace } from '../../spec/inspection/unit-place.ts';
import { touchUnit } from '../../store/inspection/inspected-unit.ts';
import type { RovingHandlers } from '../../ui/use-roving-list.ts';

/** What the button of a unit has to have all views show it while pointer or focus are there. */
export const touchHandlers = (place: UnitPlace, onFocus: RovingHandlers['onFocus']) => ({
  onBlur: () => touchUnit(null),
  onFocus: (event: FocusEvent<HTMLElement>) => {
    onFocus(event);
    touchUnit(place);
  },
  onPointerEnter: () => touchUnit(place),
  onPointerLeave: () => touchUnit(null),
});
