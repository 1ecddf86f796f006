import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import styles from './FittedWords.module.css';
import { pagesIn, sizesToTry } from './fit.ts';
import { ShownWords } from './ShownWords.tsx';
import type { ShownStep } from './shown.ts';

type FittedWordsProps = {
  readonly step: ShownStep;
  /** From 0; a page beyond the end shows the last one. */
  readonly page: number;
  readonly onPages: (pages: number) => void;
};

/**
 * The words as large as the screen allows. At the smallest size legible from afar they flow on to further pages, so
 * nothing is hidden.
 */
export function FittedWords({ step, page, onPages }: FittedWordsProps) {
  const frame = useRef<HTMLDivElement>(null);
  const refit = useEffectEvent((screen: HTMLElement) => {
    onPages(sizeWords(screen));
    turnTo(screen, page);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words must be fitted again
  useLayoutEffect(() => {
    const screen = frame.current;
    if (screen === null) return undefined;
    refit(screen);
    // The words trigger the loading of the font, so the font may arrive after them.
    void document.fonts?.ready.then(() => screen.isConnected && refit(screen));
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => refit(screen));
    observer.observe(screen);
    return () => observer.disconnect();
  }, [step]);
  useLayoutEffect(() => {
    if (frame.current !== null) turnTo(frame.current, page);
  }, [page]);
  return (
    <div ref={frame} className={styles['screen']}>
      <div className={styles['flow']}>
        <ShownWords step={step} titled />
      </div>
    </div>
  );
}

const flowOf = (screen: HTMLElement): HTMLElement | undefined =>
  screen.firstElementChild instanceof HTMLElement ? screen.firstElementChild : undefined;

const gapOf = (flow: HTMLElement): number => Number.parseFloat(getComputedStyle(flow).columnGap) || 0;

const pagesOf = (flow: HTMLElement): number => pagesIn(flow.scrollWidth, flow.clientWidth, gapOf(flow));

/** Tries sizes until everything fits on one screen; returns the number of pages at the chosen size. */
function sizeWords(screen: HTMLElement): number {
  const flow = flowOf(screen);
  const wished = Number.parseFloat(getComputedStyle(screen).fontSize);
  if (flow === undefined || !Number.isFinite(wished)) return 1;
  for (const size of sizesToTry(wished, document.documentElement.clientWidth)) {
    flow.style.fontSize = `${size}px`;
    if (pagesOf(flow) === 1) break;
  }
  return pagesOf(flow);
}

function turnTo(screen: HTMLElement, page: number): void {
  const flow = flowOf(screen);
  if (flow === undefined) return;
  const shown = Math.min(page, pagesOf(flow) - 1);
  const way = getComputedStyle(flow).direction === 'rtl' ? 1 : -1;
  flow.style.translate = `${way * shown * (flow.clientWidth + gapOf(flow))}px`;
}
