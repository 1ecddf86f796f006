import { memo } from 'react';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import { useTranslations } from '#i18n/intl.ts';
import styles from './Board.module.css';
import { DropPlace } from './dragging.tsx';
import { PlaceNotes } from './PlaceNotes.tsx';
import { trayPlace } from './placeTowards.ts';

type BoardTrayProps = {
  readonly criteria: readonly Criterion[];
  readonly justMoved: readonly CriterionId[];
};

/** As many notes as a person looks through; further ones appear as these are classified. */
const atFirst = 40;

/** The unclassified criteria, at the start edge; a note dropped here loses its code. */
export const BoardTray = memo(function BoardTray({ criteria, justMoved }: BoardTrayProps) {
  const t = useTranslations('classify');
  return (
    <section className={styles['tray']} aria-labelledby="board-tray" data-scrolls="y">
      <DropPlace place={trayPlace} className={styles['trayPlace']}>
        <h2 id="board-tray" className={styles['trayTitle']}>
          {t('trayCount', { count: criteria.length })}
        </h2>
        {criteria.length === 0 ? <p className={styles['trayEmpty']}>{t('trayEmpty')}</p> : null}
        <PlaceNotes criteria={criteria} justMoved={justMoved} atFirst={atFirst} />
      </DropPlace>
    </section>
  );
});
