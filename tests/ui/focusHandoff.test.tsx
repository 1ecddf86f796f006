import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useRef, useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { useFocusHandoff, useFocusInList } from '#ui/focusHandoff.ts';

afterEach(cleanup);

const button = (name: string) => screen.getByRole('button', { name });

function List({ items }: { readonly items: readonly string[] }) {
  const list = useRef<HTMLUListElement>(null);
  useFocusInList(list, items);
  return (
    <ul ref={list} tabIndex={-1}>
      {items.map((item) => (
        <li key={item}>
          <button type="button" data-focus>
            {item}
          </button>
        </li>
      ))}
    </ul>
  );
}

test('whoever settles a line goes on with the one that takes its place, then with the list itself', () => {
  const { rerender } = render(<List items={['a', 'b', 'c']} />);
  act(() => button('b').focus());
  rerender(<List items={['a', 'c']} />);
  expect(document.activeElement).toBe(button('c'));
  rerender(<List items={['a']} />);
  expect(document.activeElement).toBe(button('a'));
  rerender(<List items={[]} />);
  expect(document.activeElement).toBe(screen.getByRole('list'));
});

test('whoever is elsewhere while a line goes stays there', () => {
  const page = (items: readonly string[]) => (
    <>
      <button type="button">elsewhere</button>
      <List items={items} />
    </>
  );
  const { rerender } = render(page(['a', 'b']));
  act(() => button('b').focus());
  act(() => button('elsewhere').focus());
  rerender(page(['a']));
  expect(document.activeElement).toBe(button('elsewhere'));
});

function Editor() {
  const [isOpen, setIsOpen] = useState(false);
  const [isGone, setIsGone] = useState(false);
  useFocusHandoff(isOpen, () => screen.queryByRole('textbox') ?? screen.queryByRole('button'));
  return (
    <>
      {isOpen && !isGone ? <textarea aria-label="text" onKeyDown={() => setIsGone(true)} /> : null}
      {isOpen && !isGone ? null : (
        <button type="button" onClick={() => setIsOpen(true)}>
          write
        </button>
      )}
    </>
  );
}

test('nothing has the focus before something changes; then what came has it', () => {
  render(<Editor />);
  expect(document.activeElement).toBe(document.body);
  fireEvent.click(button('write'));
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
});

test('what had the focus and is gone again by the next frame hands it on once more', async () => {
  render(<Editor />);
  fireEvent.click(button('write'));
  fireEvent.keyDown(screen.getByRole('textbox'));
  expect(document.activeElement).toBe(document.body);
  await act(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  expect(document.activeElement).toBe(button('write'));
});
