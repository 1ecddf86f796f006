import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export type Measured = {
  /** The width of the element in whole CSS pixels; 0 until it is measured. */
  readonly width: number;
  /** The size of its text relative to the usual 19 px. */
  readonly scale: number;
};

/** Measures an element's width and follows its changes: a chart is rendered for that width, not stretched to it. */
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
