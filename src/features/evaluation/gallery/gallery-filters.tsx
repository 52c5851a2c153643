import { GALLERY_ORDERS } from '../../../measures/gallery-order.ts';
import { OUTCOMES } from '../../../spec/selection.ts';
import { useClassNames } from '../../../store/class-names.ts';
import {
  galleryKind,
  isWhole,
  narrowGallery,
  orderGallery,
  useGalleryView,
} from '../../../store/gallery-view.ts';
import { useSelection } from '../../../store/selection.ts';
import { panelText } from '../../../text/panel-text.ts';
import { choicesOf, SelectField } from '../../../ui/select-field.tsx';
import styles from './gallery.module.css';

const words = panelText.gallery;

const ANSWERS = choicesOf(['both', ...OUTCOMES], words.outcomes);

interface FiltersProps {
  readonly hasProbabilities: boolean;
}

/** In which order, and which digits: what is chosen here narrows the selection of all views. */
export function GalleryFilters({ hasProbabilities }: FiltersProps) {
  return (
    <div className={styles.filters}>
      <OrderField hasProbabilities={hasProbabilities} />
      <AnswersField />
      <ClassField facet="label" />
      <ClassField facet="prediction" />
    </div>
  );
}

function OrderField({ hasProbabilities }: FiltersProps) {
  const order = useGalleryView((view) => view.order);
  const choices = choicesOf(GALLERY_ORDERS, words.orders).map((choice) => ({
    ...choice,
    isDisabled: choice.value !== 'file' && !hasProbabilities,
  }));
  return (
    <SelectField
      choices={choices}
      label={words.order}
      onChoose={orderGallery}
      value={hasProbabilities ? order : 'file'}
    />
  );
}

function AnswersField() {
  const isUnpicked = useSelection(isWhole);
  const kind = useGalleryView((view) => galleryKind(view, isUnpicked));
  const picked = useSelection((selection) => selection.outcome);
  return (
    <SelectField
      choices={ANSWERS}
      label={words.answers}
      onChoose={(chosen) => narrowGallery({ outcome: chosen === 'both' ? null : chosen })}
      value={picked ?? (kind === 'errors' ? 'wrong' : 'both')}
    />
  );
}

function ClassField({ facet }: { readonly facet: 'label' | 'prediction' }) {
  const chosen = useSelection((selection) => selection[facet]);
  const classes = useClassNames().map((name, label) => ({ value: String(label), label: name }));
  return (
    <SelectField
      choices={[{ value: 'any', label: words.any }, ...classes]}
      label={words[facet]}
      onChoose={(value) => narrowGallery({ [facet]: value === 'any' ? null : Number(value) })}
      value={chosen === null ? 'any' : String(chosen)}
    />
  );
}
