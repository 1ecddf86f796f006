import { useRef, useState } from 'react';
import {
  type ChoicesSeen,
  choicesSeen,
  reclassify,
  withdrawChoices,
} from '#domain/classification/classify.ts';
import { parseFullCode, printFullCode } from '#domain/codebook/componentCode.ts';
import { isBlank } from '#domain/record/words.ts';
import type { CriteriaRow } from '#domain/views/criteriaList.ts';
import { useTranslations } from '#i18n/intl.ts';
import { BegunLine } from '#pieces/BegunLine.tsx';
import { CodeField } from '#pieces/codebook/CodeField.tsx';
import { CodeLabel } from '#pieces/codebook/CodeLabel.tsx';
import { useCodebookSearch } from '#pieces/codebook/useCodeChoice.ts';
import { useIsWithdrawn, WithdrawnNotice } from '#pieces/WithdrawnNotice.tsx';
import { keptFields } from '#session/keptFields.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { useKeptSeen } from '#session/useKept.ts';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import { CellButton, useIsEdited } from './CellButton.tsx';
import styles from './Criteria.module.css';
import { EndButtons } from './EndButtons.tsx';
import { readChoicesSeen } from './seenChoices.ts';
import { useCorrecting } from './useCorrecting.ts';
import { useInPlace } from './useInPlace.ts';
import { useLiveClassification } from './useLive.ts';

/** The code and its label, or a note that there is none yet. */
export function ComponentCell({ row }: { readonly row: CriteriaRow }) {
  const t = useTranslations('criteria');
  const classification = useLiveClassification(row);
  const unread = row.criterion.origin?.code;
  if (useIsEdited('component')) return <ComponentEditor row={row} />;
  return (
    <CellButton row={row} field="component" hint={t('editComponent')}>
      {classification === undefined ? (
        <span className={styles['none']}>
          {t('unclassified')}
          {unread === undefined ? null : (
            <>
              {' · '}
              <bdi translate="no">{t('unreadCode', { code: unread })}</bdi>
            </>
          )}
        </span>
      ) : (
        <CodeLabel code={classification.code} />
      )}
    </CellButton>
  );
}

/** A cell has little room for results; typing a longer word finds the others. */
const resultsInCell = 5;

const codeOf = ({ counts }: ChoicesSeen): string => (counts === undefined ? '' : printFullCode(counts.code));

function ComponentEditor({ row }: { readonly row: CriteriaRow }) {
  const t = useTranslations('criteria');
  const { effects } = useSession();
  const { reference } = useCodebook();
  const correct = useCorrecting();
  const { id } = row.criterion;
  const openPlatform = useOpenPlatform();
  const [shown] = useState(() => choicesSeen(openPlatform.state.getState().index, effects.ids, id));
  const kept = useKeptSeen({ field: keptFields.code(id), seen: shown, read: readChoicesSeen }, codeOf);
  const { seen } = kept;
  const editing = useInPlace({ id, field: 'component' }, kept, (value) =>
    correct((index) =>
      isBlank(value)
        ? withdrawChoices(seen)
        : reclassify(
            index,
            effects.ids,
            id,
            { typed: value, key: reference, coder: seen.coder },
            seen.replaced,
          ),
    ),
  );
  const isWithdrawn = useIsWithdrawn('criteria', id);
  const place = useRef<HTMLInputElement>(null);
  const found = useCodebookSearch(editing.value);
  // A complete code is shown with its label below the field, so there is nothing left to choose.
  const whole = parseFullCode(editing.value);
  const entries = whole === undefined ? found.slice(0, resultsInCell) : [];
  return (
    <div className={styles['editor']} {...editing.frame}>
      <CodeField
        label={t('component')}
        hideLabel
        short
        autoFocus
        problem={isWithdrawn ? undefined : editing.problem}
        placeholder={t('codeExample')}
        entries={entries}
        value={editing.value}
        onChange={editing.setValue}
        onPick={(code) => {
          editing.setValue(code);
          place.current?.focus();
        }}
        place={place}
      />
      <div className={styles['typedCode']} aria-live="polite">
        {whole === undefined ? null : <CodeLabel code={whole} />}
      </div>
      <WithdrawnNotice table="criteria" id={id} />
      <BegunLine kept={editing.kept} />
      <EndButtons kept={editing.kept} onKeep={editing.keep} onGiveBack={editing.giveBack} />
    </div>
  );
}
