import type { Command } from './line.ts';

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** The keys that remote controls send: page keys, and `.` or `b` for the black screen button. */
const remote: Readonly<Record<string, Command>> = {
  PageDown: 'next',
  PageUp: 'previous',
  '.': 'black',
  b: 'black',
  B: 'black',
};

const keyboard: Readonly<Record<string, Command>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ' ': 'next',
};

const turned: Readonly<Record<string, string>> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' };

const isCombined = ({ altKey, ctrlKey, metaKey }: Key): boolean => altKey || ctrlKey || metaKey;

const commandIn = (keys: Readonly<Record<string, Command>>, key: string): Command | undefined =>
  Object.hasOwn(keys, key) ? keys[key] : undefined;

/** The command of a remote control's key; undefined if Alt, Control or Meta is pressed. */
export const remoteCommand = (event: Key): Command | undefined =>
  isCombined(event) ? undefined : commandIn(remote, event.key);

/** The same, plus the arrow keys and the space bar of a keyboard. In right-to-left languages "next" is to the left. */
export function screenCommand(event: Key, isRightToLeft: boolean): Command | undefined {
  if (isCombined(event)) return undefined;
  const key = isRightToLeft ? (turned[event.key] ?? event.key) : event.key;
  return commandIn(remote, key) ?? commandIn(keyboard, key);
}

export const isRightToLeft = (): boolean => getComputedStyle(document.documentElement).direction === 'rtl';
