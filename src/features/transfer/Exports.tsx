import { useState } from 'react';
import type { Delimiter } from '#exchange/writeCsv.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { DownloadIcon } from '#ui/icons.ts';
import { RadioCards } from '#ui/RadioCards.tsx';
import { Backup } from './Backup.tsx';
import styles from './Exports.module.css';
import { HandedOver } from './HandedOver.tsx';
import { Tables } from './Tables.tsx';
import { useExport } from './useExport.ts';

const actions = { criteria: 'saveCriteria', synthesis: 'saveSynthesis' } as const;
const hints = { criteria: 'criteriaHint', synthesis: 'synthesisHint' } as const;
const kinds = ['criteria', 'synthesis'] as const;

/** What can be saved as files on the device. */
export function Exports() {
  const t = useTranslations('transfer');
  const [delimiter, setDelimiter] = useState<Delimiter>(';');
  const isEmpty = useIndex((index) => index.criteria().length === 0);
  const { outcome, save } = useExport(delimiter);
  return (
    <>
      <div className={styles['cards']}>
        <Backup />
        {kinds.map((kind) => (
          <Card key={kind}>
            <h3>{t(kind)}</h3>
            <p>{t(hints[kind])}</p>
            <div className={styles['action']}>
              <Button icon={<DownloadIcon />} disabled={isEmpty} onClick={() => save(kind)}>
                {t(actions[kind])}
              </Button>
            </div>
          </Card>
        ))}
        <Tables delimiter={delimiter} isEmpty={isEmpty} />
      </div>
      {isEmpty ? <p>{t('noCriteria')}</p> : null}
      <HandedOver outcome={outcome} />
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
