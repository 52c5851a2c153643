import { useEffect, useRef, useState } from 'react';

/** A value that changes at most once in `gapMs`; its last change is never lost. */
export function useSlowly<Value>(value: Value, gapMs: number): Value {
  const [shown, setShown] = useState(value);
  const changedAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const change = () => {
      changedAt.current = performance.now();
      setShown(value);
    };
    const wait = changedAt.current + gapMs - performance.now();
    const timer = setTimeout(change, Math.max(0, wait));
    return () => clearTimeout(timer);
  }, [value, gapMs]);
  return shown;
}
