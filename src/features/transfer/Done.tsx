import { useState } from 'react';
import type { PlatformId } from '#domain/record/identity.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useAskedUndo } from '#pieces/undo/useAskedUndo.tsx';
import { hrefOf } from '#session/routes.ts';
import { useOpenPlatform, useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { UndoIcon } from '#ui/icons.ts';
import { Notice } from '#ui/Notice.tsx';

export type DoneImport = {
  /** Increases with each import of this visit. */
  readonly nth: number;
  readonly count: number;
  /** False if nothing was written into the database. */
  readonly isAct: boolean;
  /** How many begun texts of a backup are there again. */
  readonly begun: number;
  /** For how many there was no room. */
  readonly lost: number;
  readonly platformId: PlatformId;
  readonly name: string;
};

/** An undo takes back the records only: it must not take away words that somebody typed. */
function Undone({ begun }: Pick<DoneImport, 'begun'>) {
  const t = useTranslations('transfer');
  const inFile = useTranslations('begunInFile');
  if (begun === 0) return <Notice title={t('undone')} live />;
  return (
    <Notice title={inFile('undone')} live>
      <p>{inFile('stay', { count: begun })}</p>
    </Notice>
  );
}

/** Says what was imported and offers to undo it. Rendered where the platform is open. */
export function Done({ done }: { readonly done: DoneImport }) {
  const t = useTranslations('transfer');
  const inFile = useTranslations('begunInFile');
  const openPlatform = useOpenPlatform();
  const [undone, setUndone] = useState(false);
  // Undo is offered only while the import is the latest act: otherwise it would undo another act.
  const isLatest = useOpenPlatformState(({ past }) => done.isAct && past.at(-1)?.act.type === 'import');
  const { undo, question } = useAskedUndo();
  if (undone) return <Undone begun={done.begun} />;
  const route = { page: 'platform', space: openPlatform.space, platformId: done.platformId } as const;
  return (
    <>
      <Notice
        title={t('done', { count: done.count, name: done.name })}
        live
        actions={
          <>
            <a className={buttonClass('primary')} href={hrefOf({ ...route, place: 'criteria' })}>
              {t('seeCriteria')}
            </a>
            {isLatest ? (
              <Button icon={<UndoIcon />} onClick={async () => setUndone(await undo())}>
                {t('undoImport')}
              </Button>
            ) : null}
          </>
        }
      >
        {done.begun === 0 ? null : <p>{inFile('done', { count: done.begun })}</p>}
        {done.lost === 0 ? null : <p>{inFile('lost', { count: done.lost })}</p>}
      </Notice>
      {question}
    </>
  );
}
