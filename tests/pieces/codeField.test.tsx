import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { CodeField } from '#pieces/codebook/CodeField.tsx';
import { useCodebookSearch } from '#pieces/codebook/useCodeChoice.ts';
import { enter } from '../kit/room.tsx';

const taken = vi.fn();
beforeEach(() => taken.mockClear());

function Place() {
  const [typed, setTyped] = useState('');
  const found = useCodebookSearch(typed);
  return (
    <CodeField
      label="code"
      value={typed}
      onChange={setTyped}
      entries={found}
      onEnter={taken}
      onPick={taken}
    />
  );
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'code' });
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const press = (key: string, more: object = {}) => fireEvent.keyDown(field(), { key, ...more });

test('a code is taken as it was typed, whatever the list shows', async () => {
  await enter(<Place />, 'classify');
  type('a08');
  press('Enter');
  expect(taken.mock.calls).toEqual([['a08']]);
});

test('the component the arrows point at is taken, and each one pointed at is brought into view', async () => {
  const seen: string[] = [];
  Element.prototype.scrollIntoView = function () {
    seen.push((this.textContent ?? '').slice(0, 3));
  };
  await enter(<Place />, 'classify');
  type('A0');
  press('ArrowDown');
  press('ArrowDown');
  const second = screen.getAllByRole('option')[1]?.textContent?.slice(0, 3);
  expect(seen).toHaveLength(2);
  expect(seen[1]).toBe(second);
  press('Enter');
  expect(taken.mock.calls).toEqual([[second]]);
});

test.each([{ isComposing: true }, { keyCode: 229 }, { repeat: true }])(
  'an Enter that ends a composition, or is held down, takes nothing: %o',
  async (more) => {
    await enter(<Place />, 'classify');
    type('a08');
    press('Enter', more);
    expect(taken).not.toHaveBeenCalled();
  },
);

test('Shift still held from the digits of a French keyboard takes the code all the same', async () => {
  await enter(<Place />, 'classify');
  type('A08');
  press('Enter', { shiftKey: true });
  expect(taken.mock.calls).toEqual([['A08']]);
});
