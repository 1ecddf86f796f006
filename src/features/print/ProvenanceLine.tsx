import { isKeyOfSource } from '#domain/classification/classification.ts';
import type { Report } from '#domain/report/report.ts';
import { useFormatter, useTranslations } from '#i18n/intl.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { isWorking } from './Named.tsx';
import styles from './Sheet.module.css';

/** The last line: where the words and codes come from, and with what and when the sheet was made. */
export function ProvenanceLine({ report }: { readonly report: Report }) {
  const t = useTranslations('print');
  const format = useFormatter();
  const codebook = useCodebook();
  const { sources, keys } = report.provenance;
  const hasWorking = report.dimensions.some(
    ({ letter, components }) =>
      isWorking(codebook.dimension(letter)?.status) ||
      components.some(({ code }) => isWorking(codebook.entry(code)?.status)),
  );
  const list = sources.map(({ source, file = '', criteria }) =>
    t('source', { criteria, source: source ?? 'typed', hasFile: String(file !== ''), file }),
  );
  return (
    <footer className={styles['provenance']}>
      <p>
        {t('made')} {list.length === 0 ? null : `${t('sources', { list: format.list(list) })} `}
        {keys
          .map(({ key, criteria }) =>
            isKeyOfSource(key)
              ? t('codedInSource', { criteria })
              : t('keyUsed', { key: key.keyId, version: key.version, criteria }),
          )
          .join(' ')}
      </p>
      {hasWorking ? <p>* {t('working')}</p> : null}
    </footer>
  );
}
