import { useState } from 'react';
import type { FileReading, RowsReading } from '#exchange/reading.ts';
import { useIndex, usePlatform } from '#session/useOpenPlatform.tsx';
import { BackupHere } from './BackupHere.tsx';
import { Done, type DoneImport } from './Done.tsx';
import { NotRead } from './NotRead.tsx';
import { OtherBackup } from './OtherBackup.tsx';
import { ReadingLine } from './ReadingLine.tsx';
import { type HereProps, RowsPreview } from './RowsPreview.tsx';
import { Source } from './Source.tsx';
import { Unlock } from './Unlock.tsx';
import type { Reader } from './useReading.ts';

/** Import into the open platform: choose a file, check the preview, import. */
export function ImportHere({ reader }: { readonly reader: Reader }) {
  const [done, setDone] = useState<DoneImport>();
  const finish = (outcome: DoneImport) => {
    setDone(outcome);
    reader.clear();
  };
  const { incoming } = reader;
  if (incoming.state === 'reading') return <ReadingLine incoming={incoming} onStop={reader.clear} />;
  if (incoming.state === 'locked') return <Unlock incoming={incoming} reader={reader} />;
  if (incoming.state === 'unreadable') {
    return <NotRead name={incoming.name} problem={undefined} onOther={reader.clear} />;
  }
  if (incoming.state === 'read') {
    return <ReadHere reading={incoming.reading} name={incoming.name} reader={reader} onDone={finish} />;
  }
  return (
    <>
      {done === undefined ? null : <Done key={done.nth} done={done} />}
      <Source reader={reader} kind="quiet" />
    </>
  );
}

type ReadHereProps = {
  readonly reading: FileReading;
  readonly name: string | undefined;
  readonly reader: Reader;
  readonly onDone: (done: DoneImport) => void;
};

function ReadHere({ reading, name, reader, onDone }: ReadHereProps) {
  const { id } = usePlatform();
  const common = { name, level: 3, onDone, onOther: reader.clear } as const;
  if (reading.kind === 'refused')
    return <NotRead name={name} problem={reading.problem} onOther={reader.clear} />;
  if (reading.kind === 'rows') return <RowsHere reading={reading} {...common} />;
  return reading.records.platforms.some((platform) => platform.id === id) ? (
    <BackupHere backup={reading} platformId={id} {...common} />
  ) : (
    <OtherBackup reading={reading} name={name} onOther={reader.clear} />
  );
}

/** The rows go to the first group by default. */
function RowsHere(props: HereProps & { readonly reading: RowsReading }) {
  const { languages } = usePlatform();
  const groupId = useIndex((index) => index.groups()[0]?.id);
  return <RowsPreview {...props} language={languages[0] ?? 'fr'} groupId={groupId} />;
}
