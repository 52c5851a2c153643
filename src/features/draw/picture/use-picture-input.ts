import { useCallback, useEffect, useRef, useState } from 'react';
import { useDrawing } from '../../../store/drawing.ts';
import { text } from '../../../text/text.ts';

/** Takes pictures from a file, from the clipboard and from wherever they are dropped on the page. */
export function usePictureInput() {
  const [complaint, setComplaint] = useState<string | null>(null);
  const newest = useRef<File | null>(null);
  const take = useCallback(async (files: Iterable<File>) => {
    const [file] = files;
    if (file === undefined) return;
    newest.current = file;
    const refusal = await attempt(file, () => newest.current === file);
    if (newest.current === file) setComplaint(refusal);
  }, []);
  useEffect(() => watchPage((files) => void take(files)), [take]);
  // What was wrong with a file is of no interest once something else is drawn.
  useEffect(
    () =>
      useDrawing.subscribe((now, before) => {
        if (now.drawing !== before.drawing) setComplaint(null);
      }),
    [],
  );
  return { complaint, take: (files: Iterable<File>) => void take(files) };
}

/** @returns why the picture is not on the pad, or null when it is. */
async function attempt(file: File, isNewest: () => boolean): Promise<string | null> {
  try {
    // Few need it, and it is the larger part of the pad.
    const { takePicture } = await import('./take-picture.ts');
    return await takePicture(file, isNewest);
  } catch (error) {
    reportError(error);
    return text.pad.pictureFailed(file.name);
  }
}

/** A file that is dropped beside the pad would otherwise take the page's place in the browser. */
function watchPage(take: (files: Iterable<File>) => void): () => void {
  const paste = ({ clipboardData }: ClipboardEvent) => take(clipboardData?.files ?? []);
  const allow = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    allow(event);
    take(event.dataTransfer?.files ?? []);
  };
  addEventListener('paste', paste);
  addEventListener('dragover', allow);
  addEventListener('drop', drop);
  return () => {
    removeEventListener('paste', paste);
    removeEventListener('dragover', allow);
    removeEventListener('drop', drop);
  };
}
