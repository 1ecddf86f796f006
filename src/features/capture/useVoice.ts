import { useState } from 'react';
import type { Group } from '#domain/group/group.ts';
import { isLanguageTag } from '#domain/record/words.ts';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';

/** How the words were taken down: in which language, if not the group's, and whether a scribe wrote them. */
export type Voice = { readonly language?: string; readonly scribe?: true };

type Stored = { readonly language?: unknown; readonly scribe?: unknown };

/** Validates what the text store returns. */
function readVoice(text: string): Voice {
  try {
    const { language, scribe } = JSON.parse(text || '{}') as Stored;
    return {
      ...(typeof language === 'string' && isLanguageTag(language) ? { language } : {}),
      ...(scribe === true ? { scribe } : {}),
    };
  } catch {
    return {};
  }
}

/** Keeps its value for the next questions and after a crash, until somebody changes it. */
export function useVoice(group: Group): readonly [Voice, (voice: Voice) => void] {
  const session = useSession();
  const { space, platformId } = useOpenPlatform();
  const drafts = session.drafts(space, platformId);
  const field = `${group.id}/voice`;
  const [voice, setVoice] = useState(() => readVoice(drafts.shared.read(field)));
  const write = (next: Voice) => {
    drafts.shared.write(field, next.language === undefined && !next.scribe ? '' : JSON.stringify(next));
    setVoice(next);
  };
  return [voice, write];
}

/** The voice with another language; the group's own language is left out. */
export function withLanguage({ language: _former, ...rest }: Voice, group: Group, language: string): Voice {
  return language === group.language ? rest : { ...rest, language };
}

export function withScribe({ scribe, ...rest }: Voice): Voice {
  return scribe ? rest : { ...rest, scribe: true };
}
