import { type PointerEvent, useRef } from 'react';
import type { Point } from '../../dataset/drawing/strokes.ts';
import {
  beginErasing,
  beginStroke,
  endStroke,
  eraseAlong,
  extendStroke,
} from '../../store/drawing.ts';
import { usePadTool } from '../../store/pad-tool.ts';
import { padPoints } from './pad-points.ts';
import { wipesAlong } from './wipes.ts';

type PadEvent = PointerEvent<HTMLCanvasElement>;

/** What is on the paper: the pointer, what it does, and where it was last. */
interface Contact {
  readonly pointerId: number;
  readonly isEraser: boolean;
  last: Point | undefined;
}

/** The bit of `buttons` that a pen's own eraser sets. */
const ERASER_BUTTON = 32;

/**
 * What the pad does under a mouse, a finger or a pen. One pointer draws at a time: a palm or a
 * second finger that comes later changes nothing. How hard it presses changes nothing either.
 */
export function usePen() {
  const contact = useRef<Contact | null>(null);

  function down(event: PadEvent): void {
    const isPenEraser = (event.buttons & ERASER_BUTTON) !== 0;
    if (contact.current !== null || (event.button !== 0 && !isPenEraser)) return;
    const { isEraser, brush } = usePadTool.getState();
    const { pointerId } = event;
    const points = pointsOf(event);
    contact.current = { pointerId, isEraser: isEraser || isPenEraser, last: points.at(-1) };
    if (contact.current.isEraser) {
      beginErasing();
      wipesAlong(undefined, points, brush).forEach(eraseAlong);
    } else beginStroke(points, brush);
    // Only a real pointer can be captured; a program's event stands for none.
    if (event.isTrusted) event.currentTarget.setPointerCapture(pointerId);
  }
  function move(event: PadEvent): void {
    const now = contact.current;
    if (now === null || event.pointerId !== now.pointerId) return;
    const points = pointsOf(event);
    if (now.isEraser) wipesAlong(now.last, points, usePadTool.getState().brush).forEach(eraseAlong);
    else extendStroke(points);
    now.last = points.at(-1);
  }
  function lift(event: PadEvent): void {
    if (event.pointerId !== contact.current?.pointerId) return;
    contact.current = null;
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
function pointsOf({ nativeEvent, currentTarget }: PadEvent): Point[] {
  const gathered = nativeEvent.getCoalescedEvents?.() ?? [];
  const moves = gathered.length > 0 ? gathered : [nativeEvent];
  return padPoints(moves, currentTarget.getBoundingClientRect());
}
