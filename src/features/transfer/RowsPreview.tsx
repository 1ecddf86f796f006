import type { GroupId } from '#domain/record/identity.ts';
import { planImport } from '#exchange/plan/importPlan.ts';
import type { ImportPreview } from '#exchange/plan/preview.ts';
import type { ImportTarget } from '#exchange/plan/request.ts';
import type { ParsedPlatform, RowsReading } from '#exchange/reading.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { useDerived } from '#session/useDerived.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import { type Choices, useChoices } from './choices.ts';
import { Preview } from './Preview.tsx';
import { RowChoices } from './RowChoices.tsx';
import { type OnDone, useApplyImport } from './useApplyImport.ts';

export type HereProps = {
  readonly name: string | undefined;
  readonly level: 2 | 3;
  readonly onDone: OnDone;
  readonly onOther: () => void;
};

type RowsPreviewProps = HereProps & {
  readonly reading: RowsReading;
  /** The platform created from the rows. Absent when they go into the open one. */
  readonly platform?: ParsedPlatform;
  /** The default until a person chooses another. */
  readonly language: string;
  readonly groupId?: GroupId | undefined;
};

/** Previews what the rows of a file would do here, and asks for what only a person knows about them. */
export function RowsPreview(props: RowsPreviewProps) {
  const { reading, platform, name, level, onDone, onOther } = props;
  const groups = useIndex((index) => index.groups());
  const choosing = useChoices(props.language, props.groupId);
  const { choices, choose } = choosing;
  const preview = useImportPreview(reading, platform, choices, name);
  const applyImport = useApplyImport(onDone);
  return (
    <Preview
      kind="rows"
      level={level}
      preview={preview}
      name={name}
      choices={<RowChoices reading={reading} preview={preview} choosing={choosing} groups={groups} />}
      onDifference={choices.onDifference}
      onDifferenceChange={(onDifference) => choose({ onDifference })}
      onImport={() => applyImport(preview)}
      onOther={onOther}
    />
  );
}

function useImportPreview(
  reading: RowsReading,
  platform: ParsedPlatform | undefined,
  { groupId, groupName, question, language, onDifference }: Choices,
  file: string | undefined,
): ImportPreview {
  const { ids } = useSession().effects;
  const codebook = useCodebook();
  return useDerived(
    (index) => {
      const target: ImportTarget =
        platform === undefined ? { kind: 'into', index } : { kind: 'new', platform, index };
      const defaults = { groupId, groupName, question, language };
      return planImport({ reading, target, ids, codebook, file, defaults, onDifference });
    },
    [reading, platform, ids, codebook, file, groupId, groupName, question, language, onDifference],
  );
}
