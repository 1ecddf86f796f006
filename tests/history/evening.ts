import { createCodebookView } from '#codebook/codebookView.ts';
import { shippedCodebook } from '#codebook/shipped.ts';
import { settle } from '#domain/agreement/settle.ts';
import { choiceSeen, classify } from '#domain/classification/classify.ts';
import { settledCoder } from '#domain/classification/coder.ts';
import { addCriteria } from '#domain/criterion/add.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { editCriterion } from '#domain/criterion/edit.ts';
import { joinCriteria } from '#domain/criterion/join.ts';
import { confirmCriteria, rewordCriterion } from '#domain/criterion/readBack.ts';
import { removeCriteria } from '#domain/criterion/remove.ts';
import { eraseRecord } from '#domain/erasure/erase.ts';
import { blankGroup, createGroup } from '#domain/group/edit.ts';
import { createPlatformIndex, type PlatformIndex } from '#domain/index/platformIndex.ts';
import { editPlatform } from '#domain/platform/edit.ts';
import type { Plan } from '#domain/record/change.ts';
import type { GroupId, Ids, PlatformId } from '#domain/record/identity.ts';
import type { Problem } from '#domain/record/problem.ts';
import { contentOf } from '#domain/record/records.ts';
import type { Result } from '#domain/record/result.ts';
import { asSeen } from '#domain/record/seen.ts';
import { synthesisSeen, writeSynthesis } from '#domain/synthesis/write.ts';
import { withdrawnIn } from '#domain/views/bin.ts';
import { readFile } from '#exchange/detect.ts';
import { planImport } from '#exchange/plan/importPlan.ts';
import type { Storage } from '#storage/storage.ts';
import { openHere } from './released.ts';

type Planned = Result<Plan, Problem> | Plan;

function good(planned: Planned): Plan {
  const plan = 'ok' in planned ? (planned.ok ? planned.value : undefined) : planned;
  if (plan === undefined) throw new Error(`refused: ${JSON.stringify(planned)}`);
  return plan;
}

type Setting = {
  readonly factory: IDBFactory;
  readonly platformId: PlatformId;
  readonly ids: Ids;
  readonly version: string;
};

/** A tab of the device. It plans over what it has read and receives nothing from the other tab. */
type Tab = {
  readonly storage: Storage;
  readonly index: PlatformIndex;
  readonly act: (planned: Planned) => Promise<void>;
};

async function aTab({ factory, platformId, ids }: Setting, writer: string): Promise<Tab> {
  const storage = await openHere({ factory, writer, newId: ids.next });
  const index = createPlatformIndex(await storage.load(platformId));
  const act = async (planned: Planned) => {
    const committed = await storage.commit(good(planned));
    if (!committed.ok) throw new Error(JSON.stringify(committed.problems));
    const { entry, stored, seen } = committed.value;
    index.apply({ stored, counter: entry.counter, seen });
  };
  return { storage, index, act };
}

const codebook = createCodebookView(shippedCodebook);
const { reference: key } = codebook;
const words = [
  'le marché du samedi',
  'un banc à l’ombre',
  'le bruit des camions',
  'une fontaine',
  'parler au boulanger',
];

/** The group's last criteria, in the order in which they were written. */
const lastIn = ({ index }: Tab, groupId: GroupId): readonly Criterion[] =>
  index.criteriaIn(groupId, 'WB').slice(-words.length);

const at = <T>(list: readonly T[], place: number): T => {
  const found = list[place];
  if (found === undefined) throw new Error(`nothing at ${place}`);
  return found;
};

/** What one person does: writes, codes, joins, settles, reads back, stores a synthesis text. */
async function work(tab: Tab, { ids, version }: Setting): Promise<GroupId> {
  const { index, act } = tab;
  if (index.platform === undefined) throw new Error('no platform');
  const { platform } = index;
  const freeQuestion = { isAsked: true, place: 3, name: { fr: 'Et demain ?' }, wording: {} } as const;
  await act(editPlatform(index, asSeen(platform), { ...contentOf(platform), freeQuestion, binDays: 60 }));
  await act(createGroup(index, ids, { ...blankGroup(index.platform), name: `Groupe de ${version}` }));
  const groupId = at(index.groups(), index.groups().length - 1).id;
  const inputs = words.map((text) => ({ groupId, question: 'WB' as const, text }));
  await act(addCriteria(index, ids, inputs));
  const [first, second, third] = lastIn(tab, groupId);
  if (!first || !second || !third) throw new Error('not written');
  await act(classify(index, ids, [first.id, second.id], { typed: 'A08', key }));
  await act(joinCriteria(index, ids, first.id, [second.id]));
  await act(confirmCriteria(index, [first.id]));
  const decision = { typed: 'D01', key, reason: 'Le bruit d’abord.' };
  await act(settle(index, ids, third.id, decision, choiceSeen(index, ids, third.id, settledCoder)));
  await act(rewordCriterion(index, asSeen(third), { text: 'le bruit' }));
  const place = { groupId, component: 'D01' as never, question: 'all' as const };
  await act(writeSynthesis(index, ids, place, 'Moins de bruit.', synthesisSeen(index, ids, place)));
  return groupId;
}

/** Somebody brings a table that names no source. */
async function importOne({ index, act }: Tab, ids: Ids, groupId: GroupId): Promise<void> {
  const reading = readFile('Question;Post-it;Composante\nIB;attendre le bus;A10');
  if (reading.kind !== 'rows') throw new Error('not read');
  const target = { kind: 'into', index } as const;
  const defaults = { groupId, groupName: '', language: 'fr' };
  const file = 'réponses.csv';
  const wishes = { file, defaults, onDifference: 'keep' } as const;
  await act(planImport({ reading, target, ids, codebook, ...wishes }).plan);
}

/** Somebody writes a word too many, withdraws it and erases it. */
async function eraseOne({ storage, index, act }: Tab, ids: Ids, groupId: GroupId): Promise<void> {
  await act(addCriteria(index, ids, [{ groupId, question: 'WB' as const, text: 'un mot de trop' }]));
  const last = index.criteriaIn(groupId, 'WB').at(-1);
  await act(removeCriteria(index, last === undefined ? [] : [last.id]));
  const erased = await storage.eraseRecords(
    eraseRecord(at(withdrawnIn(index.records()), 0), Date.UTC(2026, 2, 14, 12)),
  );
  if (!erased.ok) throw new Error(JSON.stringify(erased.problems));
  index.apply(erased.value);
}

/**
 * What two people do without seeing each other's changes: one word corrected twice, and an edit against a withdrawal.
 */
async function disagree(one: Tab, other: Tab, groupId: GroupId): Promise<void> {
  const [, , fountain, baker] = lastIn(one, groupId).slice(-4);
  if (!fountain || !baker) throw new Error('not written');
  await one.act(editCriterion(one.index, asSeen(fountain), { text: 'une fontaine qui marche' }));
  await other.act(editCriterion(other.index, asSeen(fountain), { text: 'une fontaine propre' }));
  await one.act(removeCriteria(one.index, [baker.id]));
  await other.act(editCriterion(other.index, asSeen(baker), { text: 'parler à la boulangère' }));
}

export type Evening = {
  readonly storage: Storage;
  readonly platformId: PlatformId;
  /** An act that was not written. */
  readonly waiting: Plan;
  /** The records as they will be once that act is written at the next start. */
  readonly afterOutbox: { readonly criteria: readonly unknown[] };
  close(): void;
};

/** Plays an evening on a device with this version, in two tabs. */
export async function playEvening(setting: Setting): Promise<Evening> {
  const one = await aTab(setting, `${setting.version} a`);
  const groupId = await work(one, setting);
  await importOne(one, setting.ids, groupId);
  await eraseOne(one, setting.ids, groupId);
  const other = await aTab(setting, `${setting.version} b`);
  await disagree(one, other, groupId);
  const late = { groupId, question: 'ACT' as const, text: 'planter un arbre' };
  const waiting = { ...good(addCriteria(one.index, setting.ids, [late])), id: `waiting-${setting.version}` };
  return {
    storage: one.storage,
    platformId: setting.platformId,
    waiting,
    afterOutbox: { criteria: waiting.changes.map(({ after }) => after) },
    close: () => {
      one.storage.close();
      other.storage.close();
    },
  };
}
