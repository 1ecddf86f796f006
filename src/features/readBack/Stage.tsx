import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { BackIcon, CheckIcon, CloseIcon, ForwardIcon } from '#ui/icons.ts';
import { useLayer } from '#ui/layers.ts';
import { isRightToLeft, screenCommand } from './projector/commands.ts';
import { FittedWords } from './projector/FittedWords.tsx';
import styles from './Stage.module.css';
import type { Reading } from './useReading.ts';

type StageProps = { readonly reading: Reading; readonly onLeave: () => void };

/** This device as the group's screen: the words, with large, unobtrusive touch areas at the edges. Escape leaves. */
export function Stage({ reading, onLeave }: StageProps) {
  const t = useTranslations('readBack');
  const dialog = useFilledScreen(onLeave);
  useLayer(onLeave);
  const { command, showing } = reading;
  const press = (event: React.KeyboardEvent) => {
    const isOnButton = event.key === ' ' && event.target instanceof HTMLButtonElement;
    const given = isOnButton ? undefined : screenCommand(event, isRightToLeft());
    if (given === undefined) return;
    event.preventDefault();
    command(given);
  };
  return (
    <dialog
      ref={dialog}
      className={styles['stage']}
      aria-label={t('stage')}
      onKeyDown={press}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      <div className={styles['screen']} data-black={showing.black || undefined} tabIndex={-1}>
        <button type="button" className={styles['side']} onClick={() => command('previous')}>
          <BackIcon />
          <span>{t('previous')}</span>
        </button>
        <Seen reading={reading} />
        <button type="button" className={styles['side']} onClick={() => command('next')}>
          <ForwardIcon />
          <span>{t('next')}</span>
        </button>
        <div className={styles['foot']}>
          <button type="button" onClick={onLeave}>
            <CloseIcon />
            <span>{t('leave')}</span>
          </button>
          {showing.step === undefined ? null : (
            <button type="button" onClick={reading.confirm}>
              <CheckIcon />
              <span>{t('confirm')}</span>
            </button>
          )}
        </div>
      </div>
    </dialog>
  );
}

function Seen({ reading }: Pick<StageProps, 'reading'>) {
  const t = useTranslations('readBack');
  const { nth, step, page, black } = reading.showing;
  if (black) return <div className={styles['seen']} />;
  if (step === undefined) return <p className={styles['seen']}>{t('windowOver')}</p>;
  return (
    <div className={styles['seen']} aria-live="polite">
      <FittedWords key={nth} step={step} page={page} onPages={(pages) => reading.onPages(nth, pages)} />
    </div>
  );
}

/** Full screen where the browser allows it, else the whole page. Leaving full screen also closes this view. */
function useFilledScreen(onLeave: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  const leave = useEffectEvent(onLeave);
  useLayoutEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    const screen = element?.firstElementChild;
    // Focuses no button: its focus ring would be the first thing that the group sees.
    if (screen instanceof HTMLElement) screen.focus();
    // A dialog cannot become full screen; its content can.
    void screen?.requestFullscreen?.().catch(() => undefined);
    const follow = () => {
      if (!document.fullscreenElement) leave();
    };
    document.addEventListener('fullscreenchange', follow);
    return () => {
      document.removeEventListener('fullscreenchange', follow);
      element?.close();
      void leaveFilledScreen().then(() => giveFocus(opener));
    };
  }, []);
  return dialog;
}

const leaveFilledScreen = async (): Promise<void> => {
  // Undefined in browsers without the full screen API.
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
};

/** The browser moves the focus while it leaves full screen: it is set again afterwards. */
function giveFocus(opener: Element | null): void {
  if (opener instanceof HTMLElement) opener.focus();
}
