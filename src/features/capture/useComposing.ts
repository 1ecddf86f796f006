import { useState } from 'react';
import { addCriteria, type NewCriterion } from '#domain/criterion/add.ts';
import type { Group } from '#domain/group/group.ts';
import type { Question } from '#domain/platform/question.ts';
import { useProblemMessages } from '#i18n/problemMessages.ts';
import { keptFields } from '#session/keptFields.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { type Kept, useKept } from '#session/useKept.ts';
import { useAct, useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import { readShortcuts, type Shorthand } from './shortcuts.ts';
import { useVoice, type Voice } from './useVoice.ts';

export type Place = { readonly group: Group; readonly question: Question };

/** The post-it being written: its fields, the shortcuts recognised in them, and the functions that save it. */
export type Composing = Place & {
  readonly text: string;
  /** The text with what was begun here earlier. */
  readonly kept: Kept<string>;
  readonly write: (text: string) => void;
  /** The words as they will be saved, and the shortcuts that were recognised and not refused. */
  readonly shorthand: Shorthand;
  readonly refused: ReadonlySet<string>;
  /** Keeps a shortcut as words, or recognises it again. */
  readonly refuse: (source: string) => void;
  readonly expressions: number;
  readonly count: (expressions: number) => void;
  readonly voice: Voice;
  readonly speak: (voice: Voice) => void;
  readonly translation: string;
  readonly translate: (text: string) => void;
  readonly problem: string | undefined;
  /** Saves the post-it. Returns true if it was saved, or if there was nothing to save. */
  readonly save: () => boolean;
  /** Saves one criterion for each line, in one act; the field then holds `left`. */
  readonly saveLines: (lines: readonly Shorthand[], left: string) => boolean;
};

const none: ReadonlySet<string> = new Set();

function useAdding({ group, question }: Place, voice: Voice, onProblem: (words?: string) => void) {
  const act = useAct();
  const openPlatform = useOpenPlatform();
  const { reference } = useCodebook();
  const { effects } = useSession();
  const problemMessages = useProblemMessages();
  const criterionOf = ({ text, code, times }: Shorthand): NewCriterion => ({
    groupId: group.id,
    question,
    text,
    ...voice,
    ...(times === undefined ? {} : { expressions: times.count }),
    ...(code === undefined ? {} : { choice: { typed: code.typed, key: reference } }),
  });
  return (lines: readonly Shorthand[], more: Partial<NewCriterion> = {}): boolean => {
    const { index } = openPlatform.state.getState();
    const news = lines.map((line) => ({ ...more, ...criterionOf(line) }));
    const acted = act(addCriteria(index, effects.ids, news));
    const problem = acted.ok ? undefined : acted.problems[0];
    onProblem(problem && problemMessages(problem));
    return acted.ok;
  };
}

/** The text of the field, its shortcuts, and the number set with the buttons. */
function useWritten({ group, question }: Place) {
  const kept = useKept(keptFields.composer(group.id, question), '');
  const { value: text, set: write } = kept;
  const [stepped, setStepped] = useState(1);
  const [refused, setRefused] = useState(none);
  const shorthand = readShortcuts(text, refused);
  const { times } = shorthand;
  const refuse = (source: string) => {
    const next = new Set(refused);
    if (!next.delete(source)) next.add(source);
    setRefused(next);
  };
  const count = (expressions: number) => {
    setStepped(expressions);
    // The buttons were used after the shortcut was typed: they set the number, and the shortcut is removed from the
    // text.
    if (times !== undefined) write(withoutTimes(shorthand, text, refused));
  };
  const begin = (left: string) => {
    write(left);
    setStepped(1);
    setRefused(none);
  };
  const expressions = times?.count ?? stepped;
  return { written: { text, kept, write, shorthand, refused, refuse, expressions, count }, begin };
}

/** The composer without its rendering. */
export function useComposing(place: Place): Composing {
  const { group, question } = place;
  const { written, begin } = useWritten(place);
  const { value: translation, set: translate } = useKept(keptFields.translation(group.id, question), '');
  const [voice, speak] = useVoice(group);
  const [problem, setProblem] = useState<string>();
  const add = useAdding(place, voice, setProblem);
  const saved = (ok: boolean, left: string): boolean => {
    if (!ok) return false;
    begin(left);
    translate('');
    return true;
  };
  const save = () => {
    const { text, shorthand, expressions } = written;
    // An empty field means a second tap after the first one saved. The placeholder already says what to do.
    if (text === '') return true;
    const translated = voice.language !== undefined && translation !== '';
    const more = translated ? { translation: { language: group.language, text: translation } } : {};
    return saved(add([shorthand], { ...more, expressions }), '');
  };
  const saveLines = (lines: readonly Shorthand[], left: string) => saved(add(lines), left);
  return { ...place, ...written, voice, speak, translation, translate, problem, save, saveLines };
}

/** The text without the shortcut of its number; a code in it stays as typed. */
function withoutTimes({ code }: Shorthand, text: string, refused: ReadonlySet<string>): string {
  const kept = code === undefined ? refused : new Set([...refused, code.source]);
  return readShortcuts(text, kept).text;
}
