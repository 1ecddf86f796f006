import { useEffect, useEffectEvent } from 'react';
import { remoteCommand } from './projector/commands.ts';
import type { Command } from './projector/line.ts';

const isWrittenIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, dialog') !== null;

/**
 * Handles a remote control plugged into the tablet, while a second window is open. Its black screen button types a
 * letter, which counts only inside the read-back step: elsewhere a single letter may be somebody's voice command.
 */
export function useRemoteControl(
  openPlatform: { readonly current: HTMLElement | null },
  isOn: boolean,
  give: (command: Command) => void,
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const command = isWrittenIn(event.target) ? undefined : remoteCommand(event);
    if (command === undefined) return;
    if (command === 'black' && !openPlatform.current?.contains(document.activeElement)) return;
    event.preventDefault();
    give(command);
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const hear = (event: KeyboardEvent) => press(event);
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [isOn]);
}
