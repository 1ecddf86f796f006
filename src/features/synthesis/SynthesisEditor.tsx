import { type RefObject, useEffect, useRef, useState } from 'react';
import type { TextBlock } from '#domain/report/report.ts';
import { removeSynthesis, type SynthesisPlace, synthesisAt, writeSynthesis } from '#domain/synthesisText.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useProblemWords } from '#i18n/problemWords.ts';
import { useAct, useDesk } from '#session/useDesk.tsx';
import { useSession } from '#session/useSession.tsx';
import { Button } from '#ui/Button.tsx';
import { PencilIcon } from '#ui/icons.ts';
import { TextArea } from '#ui/TextArea.tsx';
import styles from './Synthesis.module.css';
import { TextSince } from './TextSince.tsx';

type SynthesisEditorProps = {
  readonly block: TextBlock | undefined;
  readonly place: SynthesisPlace;
  readonly name: string;
};

/** The text being written, kept outside the database at each key: a crash loses nothing typed. */
function useDraft(place: SynthesisPlace) {
  const { space, platformId } = useDesk();
  const drafts = useSession().drafts(space, platformId);
  const field = `synthesis:${place.groupId ?? ''}:${place.component}:${place.question}`;
  const [draft, setDraft] = useState(() => drafts.read(field));
  const write = (text: string) => {
    drafts.write(field, text);
    setDraft(text);
  };
  return [draft, write] as const;
}

/** What can be done with the text of a place; each answers the problem's words, or nothing. */
function useSynthesisActs(place: SynthesisPlace) {
  const act = useAct();
  const desk = useDesk();
  const { effects } = useSession();
  const say = useProblemWords();
  const index = () => desk.state.getState().index;
  const told = (acted: ReturnType<typeof act>) => (acted.ok ? undefined : acted.problems.map(say).join(' '));
  return {
    /** The text as it stands: the page's own follows an act a moment later. */
    read: () => synthesisAt(index(), place)?.text ?? '',
    write: (text: string) => told(act(writeSynthesis(index(), effects.ids, place, text))),
    remove: (block: TextBlock) => told(act(removeSynthesis(index(), block.synthesis.id))),
  };
}

/** Moves the focus to what replaced the control that was touched, after a change by the person only. */
function useFollowingFocus(isOpen: boolean, opener: RefObject<HTMLDivElement | null>) {
  const before = useRef(isOpen);
  useEffect(() => {
    if (before.current === isOpen) return;
    before.current = isOpen;
    opener.current?.querySelector<HTMLElement>(isOpen ? 'textarea' : 'button')?.focus();
  }, [isOpen, opener]);
}

export function SynthesisEditor({ block, place, name }: SynthesisEditorProps) {
  const t = useTranslations('synthesis');
  const [draft, setDraft] = useDraft(place);
  const [isOpen, setIsOpen] = useState(draft !== '');
  const [problem, setProblem] = useState<string>();
  const acts = useSynthesisActs(place);
  const root = useRef<HTMLDivElement>(null);
  useFollowingFocus(isOpen, root);
  const open = () => {
    setDraft(acts.read());
    setIsOpen(true);
  };
  const finish = (told: string | undefined) => {
    setProblem(told);
    if (told !== undefined) return;
    setDraft('');
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
            onChange={setDraft}
          />
          <div className={styles['editorActs']} data-noprint>
            <Button
              kind="primary"
              onClick={() => finish(draft === acts.read() ? undefined : acts.write(draft))}
            >
              {t('save')}
            </Button>
            <Button onClick={() => finish(undefined)}>{t('cancel')}</Button>
            {block === undefined ? null : (
              <Button kind="danger" onClick={() => finish(acts.remove(block))}>
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
      </span>
    </>
  );
}
