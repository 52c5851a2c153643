import { type DragEvent, useCallback, useEffect, useState } from 'react';

/** Takes pictures from a file, from a drop and from the clipboard. */
export function usePictureInput() {
  const [complaint, setComplaint] = useState<string | null>(null);
  const take = useCallback(async (files: Iterable<File>) => {
    const [file] = files;
    if (file === undefined) return;
    // Few need it, and it is the larger part of the pad.
    const { takePicture } = await import('./take-picture.ts');
    setComplaint(await takePicture(file));
  }, []);
  useEffect(() => {
    const paste = ({ clipboardData }: ClipboardEvent) => void take(clipboardData?.files ?? []);
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, [take]);
  const dropTarget = {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      void take(event.dataTransfer.files);
    },
  };
  return { complaint, take: (files: Iterable<File>) => void take(files), dropTarget };
}
