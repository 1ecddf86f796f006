import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CodeTag } from '#ui/CodeTag.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Notice } from '#ui/Notice.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import { readingTime, Toast } from '#ui/Toast.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const wait = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
const message = 'Groupe retiré';
const toast = () => {
  const onDismiss = vi.fn();
  const onAct = vi.fn();
  render(
    <Toast
      message={message}
      action={{ label: 'Annuler', onAct }}
      dismissLabel="Fermer"
      onDismiss={onDismiss}
    />,
  );
  return { onDismiss, onAct };
};

test('A line that offers to undo stays at least as long as reading it takes', () => {
  const { onDismiss } = toast();
  wait(readingTime(message) - 1);
  expect(onDismiss).not.toHaveBeenCalled();
  wait(1);
  expect(onDismiss).toHaveBeenCalledTimes(1);
});

test('A line somebody points at or has the focus in does not go away', () => {
  const { onDismiss } = toast();
  fireEvent.pointerEnter(screen.getByRole('status'));
  wait(10 * readingTime(message));
  expect(onDismiss).not.toHaveBeenCalled();
  fireEvent.pointerLeave(screen.getByRole('status'));
  wait(readingTime(message));
  expect(onDismiss).toHaveBeenCalledTimes(1);
});

test('Reading time leaves a slow reader 100 words a minute, after time to look up', () => {
  const hundredWords = 'cinq '.repeat(100);
  expect(readingTime(hundredWords)).toBeGreaterThanOrEqual(50_000);
  expect(readingTime('')).toBeGreaterThanOrEqual(5_000);
});

test('Trouble interrupts who listens; an explanation that was always there does not', () => {
  render(<Notice kind="danger" title="Pas enregistré" />);
  render(<Notice title="Tout reste ici" />);
  expect(screen.getByRole('alert').textContent).toBe('Pas enregistré');
  expect(screen.queryByRole('status')).toBeNull();
});

test('A sign is read aloud only where no word is beside it', () => {
  render(<QuestionSign question="WB" />);
  expect(screen.queryByRole('img')).toBeNull();
  render(<QuestionSign question="WB" label="Bien-être" />);
  expect(screen.getByRole('img', { name: 'Bien-être' })).toBeDefined();
});

test('A light sign holds no drawing, whatever the question', () => {
  for (const question of ['WB', 'IB', 'ACT'] as const) {
    const { container } = render(<QuestionSign question={question} light />);
    expect(container.querySelector('[data-question]')?.childElementCount).toBe(0);
  }
});

test('A code the key does not list is shown bare, and says so', () => {
  render(<CodeTag code="A99" flag="hors de la clé" />);
  expect(screen.getByText('A99')).toBeDefined();
  expect(screen.getByText('hors de la clé')).toBeDefined();
});

test('A table is a real one: a caption that names its base, headed columns and rows, its total apart', () => {
  type Row = { readonly code: string; readonly count: string };
  const columns = [
    { id: 'code', header: 'Composante', cell: (row: Row) => row.code },
    { id: 'count', header: 'Critères', cell: (row: Row) => row.count, numeric: true },
  ];
  const rows = [{ code: 'A08', count: '4' }];
  const total = { code: 'Ensemble', count: '36' };
  render(
    <DataTable
      caption="36 critères"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.code}
      total={total}
    />,
  );
  expect(screen.getByRole('table', { name: '36 critères' })).toBeDefined();
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Composante',
    'Critères',
  ]);
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['A08', 'Ensemble']);
});

test('Progress that is not known yet is not shown as zero', () => {
  render(<ProgressBar label="Lecture" />);
  expect(screen.getByLabelText('Lecture').hasAttribute('value')).toBe(false);
});
