import { useEffect, useRef, useState } from 'react';
import { Disclosure } from './disclosure.tsx';
import { LazyPanel, type LoadPanel } from './lazy-panel.tsx';

interface LazyDisclosureProps {
  readonly title: string;
  /** What is inside, in a few words. */
  readonly digest?: string;
  /** Until a person folds or unfolds it. */
  readonly startsOpen?: boolean;
  /** How often something elsewhere has led here: each further time unfolds it and brings it into sight. */
  readonly timesRevealed?: number;
  readonly load: LoadPanel;
}

/** Whether a person left it unfolded, by title: it is still so when a panel is closed and opened again. */
const left = new Map<string, boolean>();
/** How often it was revealed, by title. */
const revealed = new Map<string, number>();

/** A group whose content is there only while it is unfolded: folded, it costs nothing. */
export function LazyDisclosure(props: LazyDisclosureProps) {
  const { load, title, startsOpen = false, timesRevealed = 0, ...rest } = props;
  const [wasOpen] = useState(() => left.get(title) ?? startsOpen);
  const [isOpen, setOpen] = useState(wasOpen);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (timesRevealed <= (revealed.get(title) ?? 0)) return;
    revealed.set(title, timesRevealed);
    if (details.current !== null) reveal(details.current);
  }, [timesRevealed, title]);
  const toggle = (isUnfolded: boolean) => {
    setOpen(isUnfolded);
    left.set(title, isUnfolded);
  };
  return (
    <Disclosure onToggle={toggle} ref={details} startsOpen={wasOpen} title={title} {...rest}>
      {isOpen && <LazyPanel load={load} />}
    </Disclosure>
  );
}

function reveal(details: HTMLDetailsElement): void {
  details.open = true;
  details.scrollIntoView({ block: 'start' });
  // A window that led here and closes gives the focus back to where it was, in the next frame.
  const focus = () => details.querySelector('summary')?.focus({ preventScroll: true });
  requestAnimationFrame(() => requestAnimationFrame(focus));
}
