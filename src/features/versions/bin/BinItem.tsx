import { useId } from 'react';
import { shortNumber } from '#domain/criterion/shortNumber.ts';
import { type Announcement, erasedFrom } from '#domain/erasure/binDays.ts';
import { bringBack, type Withdrawn } from '#domain/views/bin.ts';
import styles from '#features/versions/Versions.module.css';
import { useRecordName, wordsOf } from '#features/versions/values/useRecordName.ts';
import { useWhenWhere } from '#features/versions/values/WhenWhere.tsx';
import { useDayLabel } from '#i18n/dates.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useAct, usePlatform } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import { Button } from '#ui/Button.tsx';
import { UndoIcon } from '#ui/icons.ts';
import { Note } from '#ui/Note.tsx';
import { Row } from '#ui/Stack.tsx';
import { EraseNow } from './EraseNow.tsx';

type BinItemProps = {
  readonly item: Withdrawn;
  /** What the screen has announced: an item is not erased before that. */
  readonly announced: readonly Announcement[];
  /** Different versions of it stand beside each other: its days do not erase it. */
  readonly isUnsettled: boolean;
  readonly onBack: (name: string) => void;
  readonly onErased: () => void;
};

/** One item of the bin: what it is, its words, when it was withdrawn, and what comes back with it. */
export function BinItem({ item, announced, isUnsettled, onBack, onErased }: BinItemProps) {
  const t = useTranslations('versions.bin');
  const act = useAct();
  const id = useId();
  const name = useRecordName()(item);
  const when = useWhenWhere()(item.deleted);
  const { gone } = item;
  const restore = () => {
    if (act(bringBack(item)).ok) onBack(name);
  };
  return (
    <li className={styles['card']} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} data-head>
        <bdi>{name}</bdi>
      </h2>
      <Words item={item} />
      <NumberOfCriterion item={item} />
      <Above item={item} />
      {gone.length === 0 ? null : <p>{t('gone', { count: gone.length })}</p>}
      {when === '' ? null : <p className={styles['quiet']}>{t('when', { when })}</p>}
      {isUnsettled ? <p>{t('unsettled')}</p> : <Due item={item} announced={announced} />}
      <Row>
        <Button
          icon={<UndoIcon />}
          aria-label={t('bringBackNamed', { name: wordsOf(item).text })}
          onClick={restore}
        >
          {t('bringBack')}
        </Button>
        <EraseNow item={item} onErased={onErased} />
      </Row>
    </li>
  );
}

/** The day on which the item is erased, if nobody brings it back. */
function Due({ item, announced }: Pick<BinItemProps, 'item' | 'announced'>) {
  const t = useTranslations('versions.bin');
  const day = useDayLabel();
  const { clock } = useSession().effects;
  const due = erasedFrom(item, usePlatform(), clock.now(), announced);
  return due === undefined ? null : <p className={styles['quiet']}>{t('due', { day: day(due) })}</p>;
}

/** The number by which the post-it was found on paper. */
function NumberOfCriterion({ item }: { readonly item: Withdrawn }) {
  const t = useTranslations('pieces');
  if (item.table !== 'criteria') return null;
  return <p className={styles['quiet']}>{t('shortNumber', { number: shortNumber(item.record.id) })}</p>;
}

function Words({ item }: { readonly item: Withdrawn }) {
  if (item.table === 'groups') return null;
  const { text, language } = wordsOf(item);
  const words = (
    <span lang={language} dir="auto" className={styles['words']}>
      {text}
    </span>
  );
  return item.table === 'criteria' ? <Note question={item.record.question}>{words}</Note> : <p>{words}</p>;
}

/** Warns before the item comes back that its parent is withdrawn too. */
function Above({ item }: { readonly item: Withdrawn }) {
  const t = useTranslations('versions.bin.above');
  return item.above.map(({ table, record }) =>
    table === 'groups' ? (
      <p key={record.id}>
        <strong>{t('groups', { name: record.name })}</strong>
      </p>
    ) : (
      <p key={record.id}>
        <strong>{t('criteria')}</strong>
      </p>
    ),
  );
}
