import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { CheckField } from '#ui/CheckField.tsx';
import { DateField } from '#ui/DateField.tsx';
import { NumberStepper } from '#ui/NumberStepper.tsx';
import { Segmented } from '#ui/RadioCards.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';

afterEach(cleanup);

test('A field hands over the text exactly as typed, spaces and line breaks included', () => {
  const line = vi.fn();
  const lines = vi.fn();
  render(<TextField label="Nom" value="" onChange={line} />);
  render(<TextArea label="Mots" value="" onChange={lines} />);
  fireEvent.change(screen.getByLabelText('Nom'), { target: { value: '  =1+1 ' } });
  fireEvent.change(screen.getByLabelText('Mots'), { target: { value: ' a\n\nb ' } });
  expect(line).toHaveBeenCalledWith('  =1+1 ');
  expect(lines).toHaveBeenCalledWith(' a\n\nb ');
});

test('A hint and a problem are read with their field, and the problem at once', () => {
  render(<TextField label="Nom" hint="Par exemple" problem="Il faut un nom." value="" onChange={vi.fn()} />);
  const described = screen.getByLabelText('Nom').getAttribute('aria-describedby') ?? '';
  const words = described.split(' ').map((id) => document.getElementById(id)?.textContent);
  expect(words).toEqual(['Par exemple', 'Il faut un nom.']);
  expect(screen.getByLabelText('Nom').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('alert').textContent).toBe('Il faut un nom.');
});

test('A field that is as it should be claims no problem', () => {
  render(<TextField label="Nom" value="Blégny" onChange={vi.fn()} />);
  expect(screen.getByLabelText('Nom').hasAttribute('aria-invalid')).toBe(false);
  expect(screen.getByLabelText('Nom').hasAttribute('aria-describedby')).toBe(false);
});

function Stepper({ onChange }: { readonly onChange: (value: number) => void }) {
  const [value, setValue] = useState(1);
  const change = (next: number) => {
    setValue(next);
    onChange(next);
  };
  return (
    <NumberStepper
      label="Combien"
      value={value}
      min={1}
      max={3}
      onChange={change}
      lessLabel="Moins"
      moreLabel="Plus"
    />
  );
}

test('A stepper goes up and down between its ends and stops there', () => {
  const change = vi.fn();
  render(<Stepper onChange={change} />);
  expect(screen.getByRole('button', { name: 'Moins' })).toHaveProperty('disabled', true);
  fireEvent.click(screen.getByRole('button', { name: 'Plus' }));
  fireEvent.click(screen.getByRole('button', { name: 'Plus' }));
  expect(change.mock.calls).toEqual([[2], [3]]);
  expect(screen.getByRole('button', { name: 'Plus' })).toHaveProperty('disabled', true);
});

test('A stepper passes on no number that cannot be: none, too many, half a one', () => {
  const change = vi.fn();
  render(<Stepper onChange={change} />);
  for (const value of ['', '99', '1.5', '-4']) {
    fireEvent.change(screen.getByLabelText('Combien'), { target: { value } });
  }
  expect(change).not.toHaveBeenCalled();
});

test('A list hands over one of its own options', () => {
  const change = vi.fn();
  const options = [
    { value: 'BE', label: 'Belgique' },
    { value: 'FR', label: 'France' },
  ];
  render(<SelectField label="Pays" value="BE" options={options} onChange={change} />);
  fireEvent.change(screen.getByLabelText('Pays'), { target: { value: 'FR' } });
  expect(change).toHaveBeenCalledWith('FR');
});

test('A day is handed over as it is stored, and can be emptied', () => {
  const change = vi.fn();
  render(<DateField label="Date" value="2018-10-19" onChange={change} />);
  fireEvent.change(screen.getByLabelText('Date'), { target: { value: '2018-10-31' } });
  fireEvent.change(screen.getByLabelText('Date'), { target: { value: '' } });
  expect(change.mock.calls).toEqual([['2018-10-31'], ['']]);
});

test('A switch is announced as a switch, with its hint apart from its name', () => {
  const change = vi.fn();
  render(<CheckField look="switch" label="Grand" hint="Lettres" checked={false} onChange={change} />);
  fireEvent.click(screen.getByRole('switch', { name: 'Grand' }));
  expect(change).toHaveBeenCalledWith(true);
});

test('One of a few is a group of radios that a keyboard can walk', () => {
  const change = vi.fn();
  const options = [
    { value: 'light', label: 'Clair' },
    { value: 'dark', label: 'Sombre' },
  ];
  render(<Segmented legend="Clarté" value="light" options={options} onChange={change} />);
  expect(screen.getByRole('group', { name: 'Clarté' })).toBeDefined();
  expect(screen.getByRole('radio', { name: 'Clair' })).toHaveProperty('checked', true);
  fireEvent.click(screen.getByRole('radio', { name: 'Sombre' }));
  expect(change).toHaveBeenCalledWith('dark');
});

test('A search is emptied by its cross and by Escape', () => {
  const change = vi.fn();
  render(<SearchField label="Chercher" value="pain" onChange={change} clearLabel="Effacer" />);
  fireEvent.click(screen.getByRole('button', { name: 'Effacer' }));
  fireEvent.keyDown(screen.getByLabelText('Chercher'), { key: 'Escape' });
  expect(change.mock.calls).toEqual([[''], ['']]);
});
