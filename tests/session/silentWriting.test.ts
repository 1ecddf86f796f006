import { expect, test } from 'vitest';
import { beginSilence, pauseSilence } from '#domain/meeting/silence.ts';
import type { GroupId } from '#domain/record/identity.ts';
import { createSilences } from '#session/silentWriting.ts';
import { memoryTextStore } from '../kit/memoryTextStore.ts';
import { steeredClock } from '../kit/steered.ts';

const groupId = '01900000-0000-7000-8000-000000000001' as GroupId;

/** A silent writing of ten minutes on ill-being, with a sound at its end. */
function silent() {
  const [textStore, clock] = [memoryTextStore(), steeredClock()];
  const silence = beginSilence(10, clock.now());
  const silences = createSilences(textStore, clock);
  silences.setState({ kept: { groupId, question: 'IB', silence }, sound: true });
  return { textStore, clock, silence, silences };
}

test('a page that is loaded anew finds the room still in its silence, with its sound', () => {
  const { textStore, clock, silence } = silent();
  clock.advance(4 * 60_000);
  const { kept, sound } = createSilences(textStore, clock).getState();
  expect([kept, sound]).toEqual([{ groupId, question: 'IB', silence }, true]);
});

test('a paused silence comes back as it stood', () => {
  const { textStore, clock, silence, silences } = silent();
  clock.advance(4 * 60_000);
  const paused = pauseSilence(silence, clock.now());
  silences.setState({ kept: { groupId, question: 'IB', silence: paused } });
  clock.advance(20 * 60_000);
  expect(createSilences(textStore, clock).getState().kept?.silence).toEqual(paused);
});

test('a silence that a person put away does not come back, and leaves nothing behind', () => {
  const { textStore, clock, silences } = silent();
  silences.setState({ kept: undefined });
  expect(createSilences(textStore, clock).getState().kept).toBeUndefined();
  expect(textStore.names()).toEqual([]);
});

test.each([
  ['the next day', 24],
  ['a day before, the clock being set back', -24],
])('a silence of another day does not come back: %s', (_, hours) => {
  const { textStore, clock } = silent();
  clock.advance(hours * 60 * 60_000);
  expect(createSilences(textStore, clock).getState().kept).toBeUndefined();
});

test('an hour after its end nobody waits for a silence: it does not come back', () => {
  const { textStore, clock } = silent();
  clock.advance(60 * 60_000);
  expect(createSilences(textStore, clock).getState().kept).toBeDefined();
  clock.advance(11 * 60_000);
  expect(createSilences(textStore, clock).getState().kept).toBeUndefined();
});

test('a tab that knows of no silence does not take another tab’s away', () => {
  const [textStore, clock] = [memoryTextStore(), steeredClock()];
  const other = createSilences(textStore, clock);
  const silence = beginSilence(10, clock.now());
  createSilences(textStore, clock).setState({ kept: { groupId, question: 'IB', silence } });
  other.setState({ sound: true });
  expect(createSilences(textStore, clock).getState().kept?.silence).toEqual(silence);
});

const at = steeredClock().now();
const writing = { groupId, question: 'IB', silence: beginSilence(10, at) };

test.each([
  'no JSON {',
  'null',
  '[]',
  JSON.stringify({ at }),
  JSON.stringify({ at, kept: { ...writing, groupId: 7 } }),
  JSON.stringify({ at, kept: { ...writing, question: 'XX' } }),
  JSON.stringify({ at, kept: { ...writing, silence: { state: 'running', length: 0, endsAt: at } } }),
  JSON.stringify({ at, kept: { ...writing, silence: { state: 'running', length: 600_000 } } }),
  JSON.stringify({ at, kept: { ...writing, silence: { state: 'over', length: 600_000, left: 1 } } }),
  JSON.stringify({ at: '10:00', kept: writing }),
])('what is no silence on the textStore is taken for none: %s', (text) => {
  const textStore = memoryTextStore();
  textStore.set('silence', text);
  expect(createSilences(textStore, steeredClock()).getState()).toEqual({ kept: undefined, sound: false });
});
