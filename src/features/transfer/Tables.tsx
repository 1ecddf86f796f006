import { useState } from 'react';
import type { Contents } from '#exchange/tables/readmeTable.ts';
import type { Delimiter } from '#exchange/writeCsv.ts';
import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { DownloadIcon } from '#ui/icons.ts';
import { RadioCards } from '#ui/RadioCards.tsx';
import { Row } from '#ui/Stack.tsx';
import styles from './Exports.module.css';
import { HandedOver } from './HandedOver.tsx';
import { useTables } from './useTables.ts';

const actions = { csv: 'saveTablesCsv', xlsx: 'saveTablesXlsx' } as const;
const forms = ['csv', 'xlsx'] as const;

/** All tables of the open platform in one file, for statistics programs or for a spreadsheet. */
export function Tables({ delimiter, isEmpty }: { readonly delimiter: Delimiter; readonly isEmpty: boolean }) {
  const t = useTranslations('transfer');
  const [contents, setContents] = useState<Contents>('everything');
  const { making, outcome, save } = useTables({ delimiter, contents });
  return (
    <Card>
      <h3>{t('tables')}</h3>
      <p>{t('tablesHint')}</p>
      <p>{t('tablesForms')}</p>
      <RadioCards
        legend={t('tablesContents')}
        value={contents}
        onChange={setContents}
        options={[
          { value: 'everything', label: t('tablesEverything'), hint: t('tablesEverythingHint') },
          { value: 'numbers', label: t('tablesNumbers'), hint: t('tablesNumbersHint') },
        ]}
      />
      <div className={styles['action']}>
        <Row>
          {forms.map((form) => (
            <Button
              key={form}
              icon={<DownloadIcon />}
              disabled={isEmpty}
              aria-busy={making === form}
              onClick={() => void save(form)}
            >
              {making === form ? t('packing') : t(actions[form])}
            </Button>
          ))}
        </Row>
      </div>
      <HandedOver outcome={outcome} />
    </Card>
  );
}
