import { useEffect } from 'react';
import { canUndo, undoStroke, useDrawing } from '../../store/drawing.ts';
import { isKeyTaken } from './key-owners.ts';

/** Ctrl+Z, or ⌘Z, takes the last change of the drawing back, but not where text is edited. */
export function useUndoKey(): void {
  useEffect(() => {
    const undo = (event: KeyboardEvent) => {
      const isUndo = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.altKey;
      if (!isUndo || event.defaultPrevented || isKeyTaken(event.target)) return;
      if (!canUndo(useDrawing.getState())) return;
      event.preventDefault();
      undoStroke();
    };
    addEventListener('keydown', undo);
    return () => removeEventListener('keydown', undo);
  }, []);
}
