import type { GroupId } from '#domain/identity.ts';
import { planImport } from '#exchange/plan/importPlan.ts';
import type { ImportPreview } from '#exchange/plan/preview.ts';
import type { ImportTarget } from '#exchange/plan/request.ts';
import type { ParsedPlatform, RowsReading } from '#exchange/reading.ts';
import { useDerived } from '#session/useDerived.ts';
import { useIndex, useKey } from '#session/useDesk.tsx';
import { useSession } from '#session/useSession.tsx';
import { type Choices, useChoices } from './choices.ts';
import { Preview } from './Preview.tsx';
import { RowChoices } from './RowChoices.tsx';
import { type OnDone, useCarryOut } from './useCarryOut.ts';

export type HereProps = {
  readonly name: string | undefined;
  readonly level: 2 | 3;
  readonly onDone: OnDone;
  readonly onOther: () => void;
};

type RowsPreviewProps = HereProps & {
  readonly reading: RowsReading;
  /** The platform the rows make; absent: they go into the open one. */
  readonly platform?: ParsedPlatform;
  /** Taken for granted until somebody says otherwise. */
  readonly language: string;
  readonly groupId?: GroupId | undefined;
};

/** What the rows of a file would do here, and what only a person knows of them. */
export function RowsPreview(props: RowsPreviewProps) {
  const { reading, platform, name, level, onDone, onOther } = props;
  const groups = useIndex((index) => index.groups());
  const choosing = useChoices(props.language, props.groupId);
  const { choices, choose } = choosing;
  const preview = useImportPreview(reading, platform, choices);
  const carryOut = useCarryOut(onDone);
  return (
    <Preview
      kind="rows"
      level={level}
      preview={preview}
      name={name}
      choices={<RowChoices reading={reading} preview={preview} choosing={choosing} groups={groups} />}
      onDifference={choices.onDifference}
      onDifferenceChange={(onDifference) => choose({ onDifference })}
      onImport={() => carryOut(preview)}
      onOther={onOther}
    />
  );
}

function useImportPreview(
  reading: RowsReading,
  platform: ParsedPlatform | undefined,
  { groupId, groupName, question, language, onDifference }: Choices,
): ImportPreview {
  const { ids } = useSession().effects;
  const key = useKey();
  return useDerived(
    (index) => {
      const target: ImportTarget =
        platform === undefined ? { kind: 'into', index } : { kind: 'new', platform, index };
      const defaults = { groupId, groupName, question, language };
      return planImport({ reading, target, ids, key, defaults, onDifference });
    },
    [reading, platform, ids, key, groupId, groupName, question, language, onDifference],
  );
}
