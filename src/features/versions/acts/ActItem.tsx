import { useId } from 'react';
import styles from '#features/versions/Versions.module.css';
import { WhenWhere } from '#features/versions/values/WhenWhere.tsx';
import { useTranslations } from '#i18n/intl.ts';
import { useActLabel } from '#pieces/undo/useActLabel.ts';
import { useToldRecords } from '#pieces/undo/useToldRecords.ts';
import type { JournalEntry } from '#storage/storage.ts';
import { Button } from '#ui/Button.tsx';
import { UndoIcon } from '#ui/icons.ts';
import { Row } from '#ui/Stack.tsx';

type ActItemProps = {
  readonly entry: JournalEntry;
  /** Undoes this act and all later ones; absent while they cannot be undone. */
  readonly onUndo: (() => void) | undefined;
};

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** One act: what it was, about what, when and where it was written. */
export function ActItem({ entry, onUndo }: ActItemProps) {
  const t = useTranslations('versions.acts');
  const label = capitalised(useActLabel()(entry.act));
  const { words, where } = useToldRecords()(entry.replaced);
  const id = useId();
  return (
    <li className={styles['step']}>
      <div className={styles['head']}>
        <h3 id={id}>{label}</h3>
        <WhenWhere stamp={entry} />
      </div>
      {words === undefined && where.length === 0 ? null : (
        <p className={styles['words']}>
          {[words, ...where].filter((part) => part !== undefined).join(' · ')}
        </p>
      )}
      {onUndo === undefined ? null : (
        <Row>
          <Button icon={<UndoIcon />} aria-describedby={id} onClick={onUndo}>
            {t('undoBackTo')}
          </Button>
        </Row>
      )}
    </li>
  );
}
