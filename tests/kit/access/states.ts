import type { Grounds } from './grounds.ts';
import type { Seen } from './screens.ts';
import { hidden, ofGroups, outside } from './seen/beginning.ts';
import { ofChoosing } from './seen/choosing.ts';
import { ofClassifying } from './seen/classifying.ts';
import { ofFailing } from './seen/failing.ts';
import { leftBehind } from './seen/leftBehind.ts';
import { ofProtecting } from './seen/protecting.ts';
import { ofReading } from './seen/reading.ts';
import { ofUndoing } from './seen/undoing.ts';
import { ofWithdrawing } from './seen/withdrawing.ts';
import { ofWriting } from './seen/writing.ts';

/** The dialogs that a person can open, the messages when something is refused, and the screens of a start that fails. */
export const everyState = (grounds: Grounds): readonly Seen[] => [
  ...outside(),
  ...leftBehind(),
  ...hidden(grounds),
  ...ofGroups(grounds),
  ...ofWriting(grounds),
  ...ofClassifying(grounds),
  ...ofReading(grounds),
  ...ofProtecting(grounds),
  ...ofChoosing(grounds),
  ...ofWithdrawing(),
  ...ofUndoing(grounds),
  ...ofFailing(grounds),
];
