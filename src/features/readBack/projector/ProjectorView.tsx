import { useEffect } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { isRightToLeft, screenCommand } from './commands.ts';
import { FittedWords } from './FittedWords.tsx';
import type { Followed } from './follow.ts';
import type { Showing, WindowMessage } from './line.ts';
import styles from './Projector.module.css';

type ProjectorViewProps = {
  readonly followed: Followed;
  readonly say: (message: WindowMessage) => void;
};

/**
 * The group's window: a plain background and the words. A remote control on this computer controls the facilitator's
 * page.
 */
export function ProjectorView({ followed, say }: ProjectorViewProps) {
  const t = useTranslations('readBack');
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = screenCommand(event, isRightToLeft());
      if (command !== undefined) {
        event.preventDefault();
        say({ type: 'command', command });
      } else if (event.key === 'f' && !event.ctrlKey && !event.metaKey) fillScreen();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [say]);
  useEffect(() => {
    document.title = t('windowTitle');
  }, [t]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: F11 and the key F do the same
    <main className={styles['window']} onClick={fillScreen}>
      {followed.state === 'showing' ? (
        <Shown showing={followed.showing} say={say} />
      ) : (
        <Aside followed={followed} />
      )}
    </main>
  );
}

function Shown({ showing, say }: { readonly showing: Showing; readonly say: ProjectorViewProps['say'] }) {
  const t = useTranslations('readBack');
  const { step, page, black, nth } = showing;
  if (black) return <div className={styles['black']} />;
  if (step === undefined) return <h1 className={styles['aside']}>{t('windowOver')}</h1>;
  return (
    <div className={styles['words']}>
      <FittedWords
        key={nth}
        step={step}
        page={page}
        onPages={(pages) => say({ type: 'pages', nth, pages })}
      />
    </div>
  );
}

/** Shown before the first words and after the last: the state of the round, and how to fill the screen. */
function Aside({ followed }: { readonly followed: Followed }) {
  const t = useTranslations('readBack');
  return (
    <div className={styles['aside']} role="status">
      <h1>{followed.state === 'gone' ? t('windowGone') : t('windowWaiting')}</h1>
      <p className={styles['hint']}>{t('windowHint')}</p>
    </div>
  );
}

/** Toggles full screen. Does nothing where the browser does not support it. */
function fillScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen?.().catch(() => undefined);
}
