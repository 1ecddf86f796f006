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

/** The group's window: paper, words, nothing else. A remote control plugged in here drives the facilitator's page. */
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

/** Before the first words and after the last: what is going on, and how to fill the screen. */
function Aside({ followed }: { readonly followed: Followed }) {
  const t = useTranslations('readBack');
  return (
    <div className={styles['aside']} role="status">
      <h1>{followed.state === 'gone' ? t('windowGone') : t('windowWaiting')}</h1>
      <p className={styles['hint']}>{t('windowHint')}</p>
    </div>
  );
}

/** Fills the screen, or leaves it filled no more. Where the browser cannot, nothing happens. */
function fillScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen?.().catch(() => undefined);
}
