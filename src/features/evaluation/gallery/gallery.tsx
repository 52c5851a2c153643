import { memo } from 'react';
import type { ShownAnswers } from '../../../store/answers.ts';
import {
  type GalleryKind,
  galleryKind,
  showRightAnswers,
  useGalleryView,
} from '../../../store/gallery-view.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Button } from '../../../ui/button.tsx';
import { type PickedAnswers, usePickedAnswers } from '../use-picked-answers.ts';
import styles from './gallery.module.css';
import { GalleryFilters } from './gallery-filters.tsx';
import { GalleryPage } from './gallery-page.tsx';
import { NoProbabilities } from './no-probabilities.tsx';
import { useGalleryRows } from './use-gallery-rows.ts';

const words = panelText.gallery;

/** The picked digits, the wrong answers where none are, with what the network says to each. */
export function Gallery() {
  const picked = usePickedAnswers();
  return picked !== null && <ShownGallery picked={picked} />;
}

const ShownGallery = memo(function ShownGallery({ picked }: { readonly picked: PickedAnswers }) {
  const { shown, isWhole } = picked;
  const kind = useGalleryView((view) => galleryKind(view, isWhole));
  const rows = useGalleryRows(picked, kind);
  const title = titleOf(kind, rows.length, shown);
  return (
    <section aria-label={title} className={styles.gallery}>
      <header className={styles.header}>
        <h2 className={styles.title}>{title}</h2>
        <RightToggle kind={kind} />
      </header>
      <GalleryFilters hasProbabilities={shown.facts !== null} />
      {shown.facts === null && <NoProbabilities />}
      {rows.length > 0 ? (
        <GalleryPage rows={rows} shown={shown} />
      ) : (
        <p className={styles.empty}>{emptySentence(kind, shown)}</p>
      )}
    </section>
  );
});

function RightToggle({ kind }: { readonly kind: GalleryKind }) {
  if (kind === 'picked') return null;
  const isWhole = kind === 'whole';
  return (
    <Button kind="quiet" onPress={() => showRightAnswers(!isWhole)}>
      {isWhole ? words.hideRight : words.showRight}
    </Button>
  );
}

function titleOf(kind: GalleryKind, count: number, { answers }: ShownAnswers): string {
  return kind === 'errors' ? words.title.errors(count) : words.title[kind](count, answers.split);
}

function emptySentence(kind: GalleryKind, { answers }: ShownAnswers): string {
  const { labels, split } = answers;
  return kind === 'picked' ? words.nonePicked : words.noErrors(labels.length, split);
}
