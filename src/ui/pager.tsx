import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { panelText } from '../text/panel-text.ts';
import { Button } from './button.tsx';
import styles from './pager.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

const words = panelText.paging;

interface PagerProps {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** What the page shows. */
  readonly range: string;
  readonly onTurn: (page: number) => void;
}

/** Turns pages. */
export function Pager({ page, pages, range, onTurn }: PagerProps) {
  return (
    <div className={styles.pager}>
      <Button
        icon={<ChevronLeft aria-hidden />}
        isDisabled={page === 0}
        onPress={() => onTurn(page - 1)}
      >
        {words.previous}
      </Button>
      <span className={styles.range}>{range}</span>
      <TurnedTo page={page} range={range} />
      <Button isDisabled={page === pages - 1} onPress={() => onTurn(page + 1)}>
        {words.next}
        <ChevronRight aria-hidden />
      </Button>
    </div>
  );
}

/** Tells ears what a page shows when it is turned to, and not each time other digits come to it. */
function TurnedTo({ page, range }: Pick<PagerProps, 'page' | 'range'>) {
  const [told, setTold] = useState({ page, range: '' });
  if (told.page !== page) setTold({ page, range });
  return (
    <VisuallyHidden>
      <span role="status">{told.range}</span>
    </VisuallyHidden>
  );
}
