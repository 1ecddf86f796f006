import { useMemo } from 'react';
import type { RowsReading } from '#exchange/reading.ts';
import { usePlatform, useWhole } from '#session/useDesk.tsx';
import { useChoices, useImportPreview } from './choices.ts';
import { Preview } from './Preview.tsx';
import { RowChoices } from './RowChoices.tsx';
import { type OnDone, useCarryOut } from './useCarryOut.ts';

export type HereProps = {
  readonly name: string | undefined;
  readonly level: 2 | 3;
  readonly onDone: OnDone;
  readonly onOther: () => void;
};

/** Rows of a file, into the open platform. */
export function RowsHere({
  reading,
  name,
  level,
  onDone,
  onOther,
}: HereProps & { readonly reading: RowsReading }) {
  const { index, revision } = useWhole();
  const { languages } = usePlatform();
  const choosing = useChoices(languages[0] ?? 'fr', index.groups()[0]?.id);
  const target = useMemo(() => ({ kind: 'into', index }) as const, [index]);
  const { choices, choose } = choosing;
  const preview = useImportPreview(reading, target, choices, revision);
  const carryOut = useCarryOut(onDone);
  return (
    <Preview
      kind="rows"
      level={level}
      preview={preview}
      name={name}
      choices={<RowChoices reading={reading} preview={preview} choosing={choosing} groups={index.groups()} />}
      onDifference={choices.onDifference}
      onDifferenceChange={(onDifference) => choose({ onDifference })}
      onImport={() => carryOut(preview)}
      onOther={onOther}
    />
  );
}
