import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ClassifyPage } from '#features/classify/ClassifyPage.tsx';
import { aClassification, aCriterion } from '../../kit/build.ts';
import { enter } from '../../kit/room.tsx';
import { words } from '../../kit/words.ts';
import { codeOf, noteOf, see, typeCode } from './sorting.ts';

/** Counts the renders: each rendered criterion renders the sign of its question once. */
const drawn = vi.hoisted(() => ({ signs: 0 }));
vi.mock('#ui/QuestionSign.tsx', () => ({
  QuestionSign: () => {
    drawn.signs += 1;
    return null;
  },
}));

const criteria = Array.from({ length: 30 }, (_, at) => aCriterion(at + 1));
const classifications = criteria.slice(15).map((_, at) => aClassification(at + 16, 'A08'));

/** How many criteria an act renders until it is stored. */
async function drawnBy(work: () => void): Promise<number> {
  drawn.signs = 0;
  work();
  await act(() => new Promise((stored) => setTimeout(stored, 50)));
  return drawn.signs;
}

test.each(['outline', 'board'] as const)(
  'on the %s, an act draws what moved and what was chosen, and none of the others again',
  async (view) => {
    const { openPlatform } = await enter(<ClassifyPage />, 'classify', { criteria, classifications });
    await see(view);
    await screen.findByRole('region', { name: words('classify.chosenBar') });
    await vi.waitFor(() => noteOf(1));
    expect(await drawnBy(() => fireEvent.click(noteOf(1)))).toBe(1);
    expect(await drawnBy(() => typeCode('B02'))).toBeLessThanOrEqual(3);
    expect(codeOf(openPlatform, 1)).toBe('B02');
  },
);
