import { useState } from 'react';
import { Disclosure } from './disclosure.tsx';
import { LazyPanel, type LoadPanel } from './lazy-panel.tsx';

interface LazyDisclosureProps {
  readonly title: string;
  /** What is inside, in a few words. */
  readonly digest?: string;
  /** Until a person folds or unfolds it. */
  readonly startsOpen?: boolean;
  readonly load: LoadPanel;
}

/** Whether a person left it unfolded, by title: it is still so when a panel is closed and opened again. */
const left = new Map<string, boolean>();

/** A group whose content is there only while it is unfolded: folded, it costs nothing. */
export function LazyDisclosure(props: LazyDisclosureProps) {
  const { load, title, startsOpen = false, ...rest } = props;
  const [wasOpen] = useState(() => left.get(title) ?? startsOpen);
  const [isOpen, setOpen] = useState(wasOpen);
  const toggle = (isUnfolded: boolean) => {
    setOpen(isUnfolded);
    left.set(title, isUnfolded);
  };
  return (
    <Disclosure onToggle={toggle} startsOpen={wasOpen} title={title} {...rest}>
      {isOpen && <LazyPanel load={load} />}
    </Disclosure>
  );
}
