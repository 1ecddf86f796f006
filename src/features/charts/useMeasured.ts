import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export type Measured = {
  /** The width of the element in CSS pixels, whole; 0 until it was measured. */
  readonly width: number;
  /** The size of its text against the usual 19 px. */
  readonly scale: number;
};

/** The real width of a place, followed as it changes: a chart is drawn for it, not stretched into it. */
export function useMeasured(): readonly [RefObject<HTMLDivElement | null>, Measured] {
  const place = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<Measured>({ width: 0, scale: 1 });
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = () => {
      const scale = Number.parseFloat(getComputedStyle(element).fontSize) / 19 || 1;
      const width = Math.floor(element.getBoundingClientRect().width);
      setMeasured((known) => (known.width === width && known.scale === scale ? known : { width, scale }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, measured];
}
