import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Report } from '#domain/report/report.ts';
import { firstBudget, nextBudget, type Shown, withinBudget } from './withinBudget.ts';

/** The report as far as it is on the screen: the beginning at once, the rest in steps that any touch may interrupt. */
export function useShown(report: Report): Shown & { readonly showAll: () => void } {
  const [budget, setBudget] = useState(firstBudget);
  const shown = useMemo(() => withinBudget(report, budget), [report, budget]);
  useEffect(() => {
    if (shown.complete) return;
    const timer = setTimeout(() => startTransition(() => setBudget(budget + nextBudget)), 30);
    return () => clearTimeout(timer);
  }, [shown.complete, budget]);
  return { ...shown, showAll: () => setBudget(Number.POSITIVE_INFINITY) };
}
