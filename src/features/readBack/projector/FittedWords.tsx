import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import styles from './FittedWords.module.css';
import { pagesIn, sizesToTry } from './fit.ts';
import { ShownWords } from './ShownWords.tsx';
import type { ShownStep } from './shown.ts';

type FittedWordsProps = {
  readonly step: ShownStep;
  /** From 0; a page that is not there shows the last one. */
  readonly page: number;
  readonly onPages: (pages: number) => void;
};

/** As large as they fit the screen; what does not fit at the least size to be read from afar goes on on another page, never unseen. */
export function FittedWords({ step, page, onPages }: FittedWordsProps) {
  const frame = useRef<HTMLDivElement>(null);
  const refit = useEffectEvent((screen: HTMLElement) => {
    onPages(sizeWords(screen));
    turnTo(screen, page);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are fitted anew
  useLayoutEffect(() => {
    const screen = frame.current;
    if (screen === null) return undefined;
    refit(screen);
    // The font may come after the words: it is they who ask for it.
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

/** Tries the sizes until all is seen at once; gives the number of pages at the one that stays. */
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
