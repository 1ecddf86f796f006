import { useState } from 'react';
import { readAnew } from '#domain/criterion/readAnew.ts';
import { type Choices, chooseValues } from '#domain/record/choose.ts';
import type { Unit } from '#domain/record/entity.ts';
import type { Problem } from '#domain/record/problem.ts';
import { isSame } from '#domain/record/same.ts';
import { asSeen } from '#domain/record/seen.ts';
import { verbatim } from '#domain/record/words.ts';
import { useProblemMessages } from '#i18n/problemMessages.ts';
import { keptFields } from '#session/keptFields.ts';
import type { RecordConflict, UnitConflict } from '#session/useConflicts.ts';
import { useKept } from '#session/useKept.ts';
import { useAct, useOpenPlatform } from '#session/useOpenPlatform.tsx';

/** The pick when a person wants none of the values and writes another. */
export const otherwise = 'otherwise';
type Pick = number | typeof otherwise;

/** Units whose first field is free text, so that a person may write another value. */
const writtenUnits: ReadonlySet<string> = new Set([
  'text',
  'name',
  'description',
  'territory',
  'profile',
  'place',
  'facilitators',
]);

/** Free texts that may be empty; the others name a thing and need content. */
const mayBeEmpty: ReadonlySet<string> = new Set([
  'description',
  'territory',
  'profile',
  'place',
  'facilitators',
]);

export const isWritten = ({ name }: Unit): boolean => writtenUnits.has(name);

type Fields = Readonly<Record<string, unknown>>;
/** The value with other words. Changed words have not been read back yet; the other fields of the unit stay. */
function rewritten({ table, record }: RecordConflict, unit: Unit, base: Fields, text: string): Fields {
  const value = { ...base, [unit.name]: text };
  if (table !== 'criteria' || unit.name !== 'text') return value;
  const anew = readAnew({ text: String(base['text']) }, {
    ...record,
    ...value,
  } as never) as unknown as Fields;
  return Object.fromEntries(
    unit.fields.filter((name) => Object.hasOwn(anew, name)).map((name) => [name, anew[name]]),
  );
}

/** The values without their stamps, which change while an act is being written although no value has arrived. */
const valuesOf = ({ units }: RecordConflict): unknown =>
  units.map(({ unit, values }) => [unit.name, values.map(({ value }) => value)]);

const textOf = (value: Fields | undefined, name: string): string => String(value?.[name] ?? '');

/**
 * The picked value of each unit, and the text being written instead, which starts as a copy of the value picked before.
 */
function usePicks({ units, table, record }: RecordConflict) {
  const kept = useKept<Readonly<Record<string, string>>>(keptFields.choice(table, record.id), {});
  const texts = kept.value;
  // A text that was begun earlier is shown at once.
  const [picks, setPicks] = useState<Readonly<Record<string, Pick>>>(() =>
    Object.fromEntries(Object.keys(texts).map((name) => [name, otherwise])),
  );
  const [bases, setBases] = useState<Readonly<Record<string, number>>>({});
  const baseOf = (name: string): Fields =>
    units.find(({ unit }) => unit.name === name)?.values[bases[name] ?? 0]?.value ?? {};
  return {
    kept,
    baseOf,
    picked: (name: string): Pick => picks[name] ?? 0,
    text: (name: string): string => texts[name] ?? textOf(baseOf(name), name),
    pick: (name: string, value: Pick) => {
      if (value !== otherwise) setBases((known) => ({ ...known, [name]: value }));
      setPicks((known) => ({ ...known, [name]: value }));
    },
    write: (name: string, words: string) => kept.set({ ...texts, [name]: words }),
  };
}

type Picks = ReturnType<typeof usePicks>;

/** The problems that prevent a person's text from being saved. */
function problemsIn({ units }: RecordConflict, { picked, text }: Picks): readonly Problem[] {
  return units
    .filter(({ unit: { name } }) => picked(name) === otherwise && !mayBeEmpty.has(name))
    .flatMap(({ unit: { name } }) => {
      const read = verbatim(text(name));
      return read.ok ? [] : read.problems;
    });
}

function chosenOf(seen: RecordConflict, { unit, values }: UnitConflict, picks: Picks): Fields {
  const pick = picks.picked(unit.name);
  if (pick !== otherwise) return values[pick]?.value ?? {};
  return rewritten(seen, unit, picks.baseOf(unit.name), picks.text(unit.name));
}

/** A choice over a record as it was when the card opened. It never discards a value that arrived since. */
export function useChoosing(conflict: RecordConflict) {
  const [seen] = useState(conflict);
  const [problem, setProblem] = useState<string>();
  const picks = usePicks(seen);
  const openPlatform = useOpenPlatform();
  const act = useAct();
  const say = useProblemMessages();
  /** Returns whether the choice was saved. */
  const keep = (): boolean => {
    const problems = problemsIn(seen, picks);
    setProblem(problems.length === 0 ? undefined : problems.map(say).join(' '));
    if (problems.length > 0) return false;
    const choices: Choices = Object.fromEntries(
      seen.units.map((unit) => [unit.unit.name, chosenOf(seen, unit, picks)]),
    );
    const { index } = openPlatform.state.getState();
    const { ok } = act(chooseValues(index, seen.table, asSeen(seen.record), choices));
    if (ok) picks.kept.forget();
    return ok;
  };
  const hasArrived = !isSame(valuesOf(seen), valuesOf(conflict));
  return { ...picks, seen, problem, hasArrived, keep };
}

export type Choosing = ReturnType<typeof useChoosing>;
