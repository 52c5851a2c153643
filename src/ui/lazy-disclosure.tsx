import { useState } from 'react';
import { Disclosure } from './disclosure.tsx';
import { LazyPanel, type LoadPanel } from './lazy-panel.tsx';

interface LazyDisclosureProps {
  readonly title: string;
  /** What is inside, in a few words. */
  readonly digest?: string;
  readonly load: LoadPanel;
}

/** The titles of those that are unfolded: they are still when a panel is closed and opened again. */
const unfolded = new Set<string>();

/** A group whose content is there only while it is unfolded: folded, it costs nothing. */
export function LazyDisclosure({ load, title, ...rest }: LazyDisclosureProps) {
  const [startsOpen] = useState(() => unfolded.has(title));
  const [isOpen, setOpen] = useState(startsOpen);
  const toggle = (isUnfolded: boolean) => {
    setOpen(isUnfolded);
    if (isUnfolded) unfolded.add(title);
    else unfolded.delete(title);
  };
  return (
    <Disclosure onToggle={toggle} startsOpen={startsOpen} title={title} {...rest}>
      {isOpen && <LazyPanel load={load} />}
    </Disclosure>
  );
}
