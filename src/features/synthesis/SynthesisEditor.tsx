import { useRef, useState } from 'react';
import { isLive } from '#domain/record/base.ts';
import type { Seen } from '#domain/record/seen.ts';
import type { TextBlock } from '#domain/report/report.ts';
import type { SynthesisText } from '#domain/synthesis/synthesis.ts';
import {
  removeSynthesis,
  type SynthesisPlace,
  synthesisSeen,
  writeSynthesis,
} from '#domain/synthesis/write.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useProblemMessages } from '#i18n/problemMessages.ts';
import { WithdrawnNotice } from '#pieces/WithdrawnNotice.tsx';
import { useShowHistory } from '#session/shownHistory.tsx';
import { useAct, useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { keepSeen, readSeen } from '#session/useSeen.ts';
import { useSession } from '#session/useSession.tsx';
import { Button } from '#ui/Button.tsx';
import { useFocusHandoff } from '#ui/focusHandoff.ts';
import { PencilIcon } from '#ui/icons.ts';
import { TextArea } from '#ui/TextArea.tsx';
import styles from './Synthesis.module.css';
import { TextSince } from './TextSince.tsx';

type SynthesisEditorProps = {
  readonly block: TextBlock | undefined;
  readonly place: SynthesisPlace;
  readonly name: string;
};

/** The text being written. Each keystroke is stored outside the database, so that a crash loses nothing. */
function useDraft(place: SynthesisPlace) {
  const { space, platformId } = useOpenPlatform();
  const drafts = useSession().drafts(space, platformId);
  const field = `synthesis:${place.groupId ?? ''}:${place.component}:${place.question}`;
  const [draft, setDraft] = useState(() => drafts.read(field));
  const [seen, setSeen] = useState(() => readSeen(drafts, 'syntheses', field));
  return {
    draft,
    seen,
    write: (text: string) => {
      drafts.write(field, text);
      setDraft(text);
    },
    /** Starts editing from the stored text. */
    begin: (existing: Seen<SynthesisText> | undefined) => {
      keepSeen(drafts, field, existing);
      setSeen(existing);
    },
    forget: () => {
      drafts.write(field, '');
      keepSeen(drafts, field, undefined);
      setDraft('');
    },
  };
}

const textOf = (seen: SynthesisText | undefined): string => (isLive(seen) ? seen.text : '');

/** The acts on the text of a place. Each returns the messages of the problems, or undefined. */
function useSynthesisActs(place: SynthesisPlace) {
  const act = useAct();
  const openPlatform = useOpenPlatform();
  const { effects } = useSession();
  const say = useProblemMessages();
  const index = () => openPlatform.state.getState().index;
  const problemText = (acted: ReturnType<typeof act>) =>
    acted.ok ? undefined : acted.problems.map(say).join(' ');
  return {
    /** Reads the current text from the index, because the page updates shortly after an act. */
    read: () => synthesisSeen(index(), effects.ids, place),
    write: (text: string, seen: Seen<SynthesisText> | undefined) =>
      problemText(act(writeSynthesis(index(), effects.ids, place, text, seen))),
    remove: (seen: Seen<SynthesisText>) => problemText(act(removeSynthesis(index(), seen))),
  };
}

export function SynthesisEditor({ block, place, name }: SynthesisEditorProps) {
  const t = useTranslations('synthesis');
  const { draft, seen, write, begin, forget } = useDraft(place);
  const [isOpen, setIsOpen] = useState(draft !== '');
  const [problem, setProblem] = useState<string>();
  const acts = useSynthesisActs(place);
  const root = useRef<HTMLDivElement>(null);
  useFocusHandoff(isOpen, () => root.current?.querySelector<HTMLElement>(isOpen ? 'textarea' : 'button'));
  const open = () => {
    const existing = acts.read();
    begin(existing);
    write(textOf(existing));
    setIsOpen(true);
  };
  const finish = (problemText: string | undefined) => {
    setProblem(problemText);
    if (problemText !== undefined) return;
    forget();
    setIsOpen(false);
  };
  return (
    <div className={styles['editor']} ref={root} data-noprint={block === undefined || undefined}>
      {isOpen ? (
        <>
          <TextArea
            label={t('textOf', { component: name })}
            hint={t('hint')}
            problem={problem}
            value={draft}
            onChange={write}
          />
          <WithdrawnNotice table="groups" id={place.groupId} />
          <div className={styles['editorActs']} data-noprint>
            <Button
              kind="primary"
              onClick={() => finish(draft === textOf(seen) ? undefined : acts.write(draft, seen))}
            >
              {t('save')}
            </Button>
            <Button onClick={() => finish(undefined)}>{t('cancel')}</Button>
            {!isLive(seen) ? null : (
              <Button kind="danger" onClick={() => finish(acts.remove(seen))}>
                {t('remove')}
              </Button>
            )}
          </div>
        </>
      ) : (
        <SynthesisRead block={block} name={name} onOpen={open} />
      )}
    </div>
  );
}

type SynthesisReadProps = Pick<SynthesisEditorProps, 'block' | 'name'> & { readonly onOpen: () => void };

function SynthesisRead({ block, name, onOpen }: SynthesisReadProps) {
  const t = useTranslations('synthesis');
  const history = useTranslations('versions.history');
  const showHistory = useShowHistory();
  if (block === undefined) {
    return (
      <Button
        kind="plain"
        icon={<PencilIcon size={1.2} />}
        onClick={onOpen}
        aria-label={t('writeOf', { component: name })}
      >
        {t('write')}
      </Button>
    );
  }
  return (
    <>
      <p className={styles['text']} dir="auto">
        {block.synthesis.text}
      </p>
      <TextSince block={block} />
      <span data-noprint>
        <Button kind="plain" onClick={onOpen} aria-label={t('changeOf', { component: name })}>
          {t('change')}
        </Button>
        <Button
          kind="plain"
          onClick={() => showHistory({ table: 'syntheses', id: block.synthesis.id })}
          aria-label={history('openNamed', { name })}
        >
          {history('open')}
        </Button>
      </span>
    </>
  );
}
