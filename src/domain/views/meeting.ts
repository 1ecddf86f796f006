import type { Reader } from '#domain/index/reader.ts';
import { questionsAsked } from '#domain/platform/freeQuestion.ts';
import type { Question } from '#domain/platform/question.ts';
import type { GroupId } from '#domain/record/identity.ts';
import { summariseReadBack } from './readBackRound.ts';
import { trayOf } from './tray.ts';

/** The usual steps of a meeting. Nobody has to follow them, and nothing waits for them. */
const meetingSteps = ['prepare', 'silence', 'write', 'classify', 'readback', 'synthesis', 'end'] as const;
export type MeetingStep = (typeof meetingSteps)[number];

/** How far one group's meeting has come, derived from its data alone. Counts criteria. */
export type Meeting = {
  readonly written: Readonly<Record<Question, number>>;
  readonly criteria: number;
  readonly unclassified: number;
  /** Not read back yet. */
  readonly unread: number;
  /** Read back and not recognised by the group. */
  readonly sentBack: number;
  /** Synthesis texts written for this group. */
  readonly texts: number;
  /** The first question without an answer; if all have one, the first question. */
  readonly question: Question;
  /** Steps whose result is in the data. A step that leaves no data (the end of the day) is never included. */
  readonly done: ReadonlySet<MeetingStep>;
};

type Counted = Omit<Meeting, 'done'>;

function doneIn(
  { written, criteria, unclassified, unread, texts }: Counted,
  asked: readonly Question[],
  dated: boolean,
) {
  const done = new Set<MeetingStep>();
  const isWritten = asked.every((question) => written[question] > 0);
  if (dated || criteria > 0) done.add('prepare');
  if (isWritten) done.add('silence').add('write');
  if (criteria > 0 && unclassified === 0) done.add('classify');
  if (criteria > 0 && unread === 0) done.add('readback');
  if (texts > 0) done.add('synthesis');
  return done;
}

/** The meeting of one group. A group that does not exist has no data. */
export function meetingOf(index: Reader, groupId: GroupId): Meeting {
  const count = (question: Question) => index.criteriaIn(groupId, question).length;
  const written = { WB: count('WB'), IB: count('IB'), ACT: count('ACT'), FREE: count('FREE') };
  const asked = questionsAsked(index.platform);
  const tray = trayOf(index, groupId);
  const summary = summariseReadBack(index, { groupId });
  const counted: Counted = {
    written,
    criteria: summary.total,
    unclassified: tray.unclassified.length,
    unread: summary.left,
    sentBack: summary.sentBack.length,
    texts: index.syntheses().filter((text) => text.groupId === groupId).length,
    question: asked.find((question) => written[question] === 0) ?? asked[0] ?? 'WB',
  };
  const dated = index.record('groups', groupId)?.meetingDate !== undefined;
  return { ...counted, done: doneIn(counted, asked, dated) };
}
