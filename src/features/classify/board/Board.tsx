import { type KeyboardEvent, type ReactNode, useEffect, useMemo } from 'react';
import type { CriterionId } from '#domain/record/identity.ts';
import type { ClassifiedView } from '#domain/views/classifiedView.ts';
import { Sortable } from '#features/classify/select/Sortable.tsx';
import { codeLetter, criterionAt, stepFocus } from '#features/classify/select/typeAhead.ts';
import { useSorting } from '#features/classify/select/useSorting.tsx';
import { useTranslations } from '#i18n/intl.ts';
import styles from './Board.module.css';
import { BoardTray } from './BoardTray.tsx';
import { CarriedNote } from './CarriedNote.tsx';
import { DimensionColumn } from './DimensionColumn.tsx';
import { DragArea } from './dragging.tsx';
import { columnsOf, placeTowards, trayPlace } from './placeTowards.ts';
import { useDragMessages } from './useDragMessages.ts';

const nothing: readonly CriterionId[] = [];

/** The board: the tray of unclassified criteria at the start edge, and a wide column for each dimension. */
export function Board() {
  const t = useTranslations('classify');
  return (
    <Sortable hint={t('boardHint')} keys={t('boardKeys')}>
      {(view, moved) => <Table view={view} justMoved={moved?.ids ?? nothing} />}
    </Sortable>
  );
}

type TableProps = { readonly view: ClassifiedView; readonly justMoved: readonly CriterionId[] };

function Table({ view, justMoved }: TableProps) {
  const t = useTranslations('classify');
  const { chosen, carried, give, sendBack } = useSorting();
  const words = useDragMessages();
  const columns = useMemo(() => columnsOf(view), [view]);
  useSeen(justMoved);
  const take = (note: HTMLElement) => {
    const id = criterionAt(note);
    if (id !== undefined)
      carried.set(chosen.has(id) ? [id, ...chosen.all().filter((other) => other !== id)] : [id]);
  };
  const drop = (place: string) => {
    if (place === trayPlace) sendBack(carried.all());
    else give(carried.all(), place);
  };
  return (
    <DragArea
      pickable={noteAt}
      onTake={take}
      onDrop={drop}
      onEnd={() => carried.set([])}
      towards={(place, key) => placeTowards(columns, place, key, readingDirection())}
      words={words}
      shown={<CarriedNote />}
    >
      <BoardKeys>
        <BoardTray criteria={view.unclassified} justMoved={justMoved} />
        <section className={styles['columns']} aria-label={t('board')} data-scrolls="x">
          {view.dimensions.map((dimension) => (
            <DimensionColumn key={dimension.letter} dimension={dimension} justMoved={justMoved} />
          ))}
        </section>
      </BoardKeys>
    </DragArea>
  );
}

/** Scrolls to the note that just moved, before the focus moves to the next one. */
function useSeen([first]: readonly CriterionId[]): void {
  useEffect(() => {
    const note = first && document.querySelector(`[data-note="${first}"]`);
    if (note) note.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [first]);
}

const noteAt = (target: EventTarget): HTMLElement | undefined =>
  (target instanceof Element ? target.closest<HTMLElement>('[data-note]') : null) ?? undefined;

const readingDirection = (): 'ltr' | 'rtl' =>
  getComputedStyle(document.documentElement).direction === 'rtl' ? 'rtl' : 'ltr';

/** Keyboard shortcuts: a letter starts a code, Up and Down move along a column. */
function BoardKeys({ children }: { readonly children: ReactNode }) {
  const { carried, beginCode } = useSorting();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (carried.all().length > 0) return;
    const id = criterionAt(event.target);
    const letter = id === undefined ? undefined : codeLetter(event);
    const column = event.target instanceof Element ? event.target.closest('section') : null;
    if (id !== undefined && letter !== undefined) {
      event.preventDefault();
      beginCode(id, letter);
    } else if (column !== null) stepFocus(event, column, '[data-note], [data-stop]');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it handles only the keys that its notes and places do not use
    <div className={styles['ground']} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
