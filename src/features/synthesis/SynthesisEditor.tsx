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
import { BegunLine } from '#pieces/BegunLine.tsx';
import { CancelButton } from '#pieces/CancelButton.tsx';
import { WithdrawnNotice } from '#pieces/WithdrawnNotice.tsx';
import { keptFields } from '#session/keptFields.ts';
import { useShowHistory } from '#session/shownHistory.tsx';
import { useIsBegun, useKeptRecord } from '#session/useKept.ts';
import { useAct, useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import { Button } from '#ui/Button.tsx';
import { useFocusHandoff } from '#ui/focusHandoff.ts';
import { PencilIcon } from '#ui/icons.ts';
import { useLayer } from '#ui/layers.ts';
import { TextArea } from '#ui/TextArea.tsx';
import styles from './Synthesis.module.css';
import { TextSince } from './TextSince.tsx';

type SynthesisEditorProps = {
  readonly block: TextBlock | undefined;
  readonly place: SynthesisPlace;
  readonly name: string;
};

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

/** The text of a place, or what is being written instead. Opens with what had been begun. */
export function SynthesisEditor({ block, place, name }: SynthesisEditorProps) {
  const [isOpen, setIsOpen] = useState(useIsBegun(keptFields.synthesis(place)));
  const root = useRef<HTMLDivElement>(null);
  useFocusHandoff(isOpen, () => root.current?.querySelector<HTMLElement>(isOpen ? 'textarea' : 'button'));
  return (
    <div className={styles['editor']} ref={root} data-noprint={block === undefined || undefined}>
      {isOpen ? (
        <SynthesisForm place={place} name={name} onClose={() => setIsOpen(false)} />
      ) : (
        <SynthesisRead block={block} name={name} onOpen={() => setIsOpen(true)} />
      )}
    </div>
  );
}

type SynthesisFormProps = Pick<SynthesisEditorProps, 'place' | 'name'> & { readonly onClose: () => void };

function SynthesisForm({ place, name, onClose }: SynthesisFormProps) {
  const t = useTranslations('synthesis');
  const [problem, setProblem] = useState<string>();
  const acts = useSynthesisActs(place);
  const [record] = useState(acts.read);
  const field = keptFields.synthesis(place);
  const kept = useKeptRecord({ table: 'syntheses', field, record, mayCreate: true }, textOf);
  const { value, seen } = kept;
  useLayer(onClose);
  const finish = (refused: string | undefined) => {
    setProblem(refused);
    if (refused !== undefined) return;
    kept.forget();
    onClose();
  };
  return (
    <>
      <BegunLine kept={kept} />
      <TextArea
        label={t('textOf', { component: name })}
        hint={t('hint')}
        problem={problem}
        value={value}
        onChange={kept.set}
        // Not the one that gives up an input method's composition.
        onKeyDown={({ key, nativeEvent }) => key === 'Escape' && !nativeEvent.isComposing && onClose()}
      />
      <WithdrawnNotice table="groups" id={place.groupId} />
      <div className={styles['editorActs']} data-noprint>
        <Button kind="primary" onClick={() => finish(kept.isChanged ? acts.write(value, seen) : undefined)}>
          {t('save')}
        </Button>
        <CancelButton kept={kept} onClose={onClose} label={t('cancel')} />
        {!isLive(seen) ? null : (
          <Button kind="danger" onClick={() => finish(acts.remove(seen))}>
            {t('remove')}
          </Button>
        )}
      </div>
    </>
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
