import { type KeyboardEvent, startTransition, useEffect, useState } from 'react';
import type { ClassifiedView } from '#domain/views/classifiedView.ts';
import { Sortable } from '#features/classify/select/Sortable.tsx';
import { codeLetter, criterionAt, stepFocus } from '#features/classify/select/typeAhead.ts';
import { useSorting } from '#features/classify/select/useSorting.tsx';
import { useTranslations } from '#i18n/intl.ts';
import { DimensionPart } from './DimensionPart.tsx';
import styles from './Outline.module.css';
import { OutlineLines } from './OutlineLines.tsx';

/** The content of the board as text with headings: the unclassified criteria, then dimension, component, criteria. */
export function Outline() {
  const t = useTranslations('classify');
  return (
    <Sortable hint={t('outlineHint')} keys={t('outlineKeys')}>
      {(view) => <Parts view={view} />}
    </Sortable>
  );
}

function Parts({ view }: { readonly view: ClassifiedView }) {
  const t = useTranslations('classify');
  const onKeyDown = useLineKeys();
  const { unclassified, dimensions, total } = view;
  const budget = useGrowing(total);
  const room = Math.max(0, budget - unclassified.length);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it handles only the keys that its checkboxes do not use
    <div className={styles['outline']} onKeyDown={onKeyDown}>
      <section aria-labelledby="outline-todo" className={styles['part']}>
        <h2 id="outline-todo">{t('trayCount', { count: unclassified.length })}</h2>
        {unclassified.length === 0 ? <p>{t('trayEmpty')}</p> : null}
        <OutlineLines criteria={unclassified} most={budget} />
      </section>
      {dimensions.map((dimension, at) =>
        dimension.criteria > 0 && sumBefore(dimensions, at) <= room ? (
          <DimensionPart key={dimension.letter} dimension={dimension} />
        ) : null,
      )}
    </div>
  );
}

const sumBefore = (dimensions: ClassifiedView['dimensions'], at: number): number =>
  dimensions.slice(0, at).reduce((sum, { criteria }) => sum + criteria, 0);

/** Up and Down move between criteria, a letter starts a code, Enter opens the codebook. */
function useLineKeys() {
  const { beginCode, openCodebook } = useSorting();
  return (event: KeyboardEvent<HTMLElement>) => {
    const id = criterionAt(event.target);
    if (id === undefined) return;
    const letter = codeLetter(event);
    if (letter !== undefined) {
      event.preventDefault();
      beginCode(id, letter);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      openCodebook(id);
    } else stepFocus(event, event.currentTarget, '[data-note]');
  };
}

const atFirst = 60;
const step = 120;

/**
 * How many lines to render: a few at once, then more while the browser is idle, so that a long list never delays a
 * touch.
 */
function useGrowing(total: number): number {
  const [budget, setBudget] = useState(atFirst);
  useEffect(() => {
    if (budget < total) startTransition(() => setBudget(budget + step));
  }, [budget, total]);
  return budget;
}
