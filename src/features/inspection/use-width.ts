import { type RefObject, useEffect, useRef, useState } from 'react';

/** How wide an element is laid out, in whole pixels of the page; 0 until it is. */
export function useWidth(): readonly [ref: RefObject<HTMLDivElement | null>, width: number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    // Its first call comes at once.
    const size = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    size.observe(element);
    return () => size.disconnect();
  }, []);
  return [ref, width];
}
