import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import { isQuestion, type Question } from '#domain/platform/question.ts';
import { type CriterionId, type GroupId, isUuid } from '#domain/record/identity.ts';
import type { SynthesisPlace } from '#domain/synthesis/write.ts';
import type { Place } from './places.ts';

/** The names under which begun texts are stored: one for each place where somebody types. */
export const keptFields = {
  composer: (groupId: GroupId, question: Question) => `${groupId}/${question}`,
  translation: (groupId: GroupId, question: Question) => `${groupId}/${question}/translation`,
  correction: (id: CriterionId) => `correction/${id}`,
  words: (id: CriterionId) => `words/${id}`,
  number: (id: CriterionId) => `number/${id}`,
  code: (id: CriterionId) => `code/${id}`,
  rewording: (id: CriterionId) => `rewording/${id}`,
  reason: (id: CriterionId) => `coding/reason/${id}`,
  synthesis: ({ groupId, component, question }: SynthesisPlace) =>
    `synthesis:${groupId ?? ''}:${component}:${question}`,
  newGroup: () => 'newGroup/',
  group: (id: GroupId) => `group/${id}`,
  platform: () => 'platform/',
  codebook: () => 'codebook/',
  choice: (table: string, id: string) => `choice/${table}:${id}`,
} as const;

export type KeptKind = keyof typeof keptFields;

/** The names of those that belong to no platform. */
export const keptOutside = {
  newPlatform: 'newPlatform/',
  paste: 'paste/',
  importedPlatform: 'importedPlatform/',
  importedGroup: 'importedGroup/',
} as const;

/** Where a begun text is found again. */
export type KeptPlace = {
  readonly kind: KeptKind;
  readonly place: Place;
  readonly groupId?: GroupId | undefined;
  readonly question?: Question | undefined;
  /** The criterion that it is about. */
  readonly criterionId?: CriterionId | undefined;
  /** The component that a synthesis text is about. */
  readonly component?: ComponentCode | undefined;
};

const pageOf: Readonly<Record<KeptKind, Place>> = {
  composer: 'write',
  translation: 'write',
  correction: 'write',
  words: 'criteria',
  number: 'criteria',
  code: 'criteria',
  rewording: 'readback',
  reason: 'coding',
  synthesis: 'synthesis',
  newGroup: 'groups',
  group: 'groups',
  platform: 'groups',
  codebook: 'key',
  choice: 'conflicts',
};

const ofCriterion: readonly KeptKind[] = ['correction', 'words', 'number', 'code', 'rewording', 'reason'];

const isKind = (text: string): text is KeptKind => Object.hasOwn(pageOf, text);

function inComposer([groupId, question, more]: readonly string[]): KeptPlace | undefined {
  if (question === undefined || !isQuestion(question)) return undefined;
  if (more !== undefined && more !== 'translation') return undefined;
  const kind = more ?? 'composer';
  return { kind, place: pageOf[kind], groupId: groupId as GroupId, question };
}

function inSynthesis([, groupId, component, question = '']: readonly string[]): KeptPlace {
  return {
    kind: 'synthesis',
    place: pageOf.synthesis,
    component: component as ComponentCode,
    ...(groupId === '' ? {} : { groupId: groupId as GroupId }),
    ...(isQuestion(question) ? { question } : {}),
  };
}

/** Where a draft of this name is found again; undefined if no place has that name. */
export function placeOfDraft(field: string): KeptPlace | undefined {
  const parts = field.split('/');
  const [first = '', id = ''] = parts;
  if (isUuid(first)) return inComposer(parts);
  if (field.startsWith('synthesis:')) return inSynthesis(field.split(':'));
  if (first === 'coding')
    return { kind: 'reason', place: pageOf.reason, criterionId: parts[2] as CriterionId };
  if (!isKind(first)) return undefined;
  const found = { kind: first, place: pageOf[first] };
  if (first === 'group') return { ...found, groupId: id as GroupId };
  return ofCriterion.includes(first) ? { ...found, criterionId: id as CriterionId } : found;
}
