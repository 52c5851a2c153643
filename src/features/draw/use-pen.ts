import { type PointerEvent, useRef } from 'react';
import { beginStroke, endStroke, extendStroke } from '../../store/drawing.ts';
import { padPoints } from './pad-points.ts';

type PadEvent = PointerEvent<HTMLCanvasElement>;

/**
 * What the pad does under a mouse, a finger or a pen. One pointer draws at a time: a palm or a
 * second finger that comes later changes nothing.
 */
export function usePen() {
  const drawing = useRef<number | null>(null);

  function down(event: PadEvent): void {
    if (drawing.current !== null || event.button !== 0) return;
    drawing.current = event.pointerId;
    beginStroke(pointsOf(event));
    // Only a real pointer can be captured; a program's event stands for none.
    if (event.isTrusted) event.currentTarget.setPointerCapture(event.pointerId);
  }
  function move(event: PadEvent): void {
    if (event.pointerId === drawing.current) extendStroke(pointsOf(event));
  }
  function lift(event: PadEvent): void {
    if (event.pointerId !== drawing.current) return;
    drawing.current = null;
    endStroke();
  }
  return {
    onPointerDown: down,
    onPointerMove: move,
    onPointerUp: lift,
    onPointerCancel: lift,
    onLostPointerCapture: lift,
  };
}

/** A browser may gather several moves of the pen into one event; all of them count. */
function pointsOf({ nativeEvent, currentTarget }: PadEvent) {
  const gathered = nativeEvent.getCoalescedEvents?.() ?? [];
  const moves = gathered.length > 0 ? gathered : [nativeEvent];
  return padPoints(moves, currentTarget.getBoundingClientRect());
}
