import { startTransition, useEffect, useState } from 'react';

const atFirst = 60;
const step = 120;

/** How many lines may be drawn: few at once, then more while nothing else is to be done, so that a long list never holds up a touch. */
export function useGrowing(total: number): number {
  const [budget, setBudget] = useState(atFirst);
  useEffect(() => {
    if (budget < total) startTransition(() => setBudget(budget + step));
  }, [budget, total]);
  return budget;
}
