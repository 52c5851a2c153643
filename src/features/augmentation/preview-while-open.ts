import { startPreview } from '../../store/preview.ts';

/** Keeps the preview up to date while the group around it is unfolded. */
export function previewWhileOpen(element: Element): () => void {
  const group = element.closest('details');
  let stop = () => {};
  const follow = () => {
    stop();
    stop = group === null || group.open ? startPreview() : () => {};
  };
  follow();
  group?.addEventListener('toggle', follow);
  return () => {
    group?.removeEventListener('toggle', follow);
    stop();
  };
}
