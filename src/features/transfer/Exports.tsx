import { useState } from 'react';
import type { Delimiter } from '#exchange/writeCsv.ts';
import { useTranslations } from '#i18n/intl.ts';
import { lackingRows } from '#session/openPlatform.ts';
import { useIndex, useOpenPlatform, useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { DownloadIcon } from '#ui/icons.ts';
import { Notice } from '#ui/Notice.tsx';
import { RadioCards } from '#ui/RadioCards.tsx';
import styles from './Exports.module.css';
import { LastBackup } from './LastBackup.tsx';
import { type ExportKind, useExport } from './useExport.ts';

const actions = { backup: 'saveBackup', criteria: 'saveCriteria', synthesis: 'saveSynthesis' } as const;
const hints = { backup: 'backupHint', criteria: 'criteriaHint', synthesis: 'synthesisHint' } as const;
const kinds = ['backup', 'criteria', 'synthesis'] as const;

/** What can be saved as files on the device, and when the last backup was made. */
export function Exports() {
  const t = useTranslations('transfer');
  const [delimiter, setDelimiter] = useState<Delimiter>(';');
  const isEmpty = useIndex((index) => index.criteria().length === 0);
  const { space } = useOpenPlatform();
  const { outcome, save } = useExport(delimiter);
  return (
    <>
      <div className={styles['cards']}>
        {kinds.map((kind) => (
          <Card key={kind}>
            <h3>{t(kind)}</h3>
            <p>{t(hints[kind])}</p>
            {kind === 'backup' ? <Lacking /> : null}
            {kind === 'backup' && space === 'real' ? <LastBackup nth={outcome?.nth ?? 0} /> : null}
            <div className={styles['action']}>
              <SaveButton kind={kind} disabled={kind !== 'backup' && isEmpty} onSave={save} />
            </div>
          </Card>
        ))}
      </div>
      {isEmpty ? <p>{t('noCriteria')}</p> : null}
      {outcome === undefined ? null : (
        <Notice
          key={outcome.nth}
          live
          kind={outcome.file === undefined ? 'danger' : 'info'}
          title={outcome.file === undefined ? t('notHandedOver') : t('handedOver', { file: outcome.file })}
        />
      )}
      <RadioCards
        legend={t('delimiter')}
        value={delimiter}
        onChange={setDelimiter}
        options={[
          { value: ';', label: t('semicolon'), hint: t('semicolonHint') },
          { value: ',', label: t('comma'), hint: t('commaHint') },
        ]}
      />
    </>
  );
}

/** A backup that lacks damaged rows is not called complete. */
function Lacking() {
  const t = useTranslations('versions.trouble');
  const count = useOpenPlatformState(({ damaged }) => lackingRows(damaged));
  return count === 0 ? null : <Notice kind="danger" title={t('backupLacks', { count })} />;
}

type SaveButtonProps = {
  readonly kind: ExportKind;
  readonly disabled: boolean;
  readonly onSave: (kind: ExportKind) => void;
};

function SaveButton({ kind, disabled, onSave }: SaveButtonProps) {
  const t = useTranslations('transfer');
  return (
    <Button
      kind={kind === 'backup' ? 'primary' : 'quiet'}
      icon={<DownloadIcon />}
      disabled={disabled}
      onClick={() => onSave(kind)}
    >
      {t(actions[kind])}
    </Button>
  );
}
