/** Where on the panel the picked digits are shown. */
export const GALLERY_ID = 'evaluation-gallery';

export function goToGallery(): void {
  const gallery = document.getElementById(GALLERY_ID);
  gallery?.scrollIntoView();
  gallery?.focus({ preventScroll: true });
}
