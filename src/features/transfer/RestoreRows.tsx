import { useMemo, useState } from 'react';
import { isBlank, nameLimit } from '#domain/record/words.ts';
import { importedPlatformId, platformsIn } from '#exchange/plan/request.ts';
import type { ParsedPlatform, RowsReading } from '#exchange/reading.ts';
import { useTranslations } from '#i18n/intl.ts';
import { keptOutside } from '#session/keptFields.ts';
import { useKeptOutside } from '#session/useKept.ts';
import { usePreferences, useSession } from '#session/useSession.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { OnOpenPlatform } from './OnOpenPlatform.tsx';
import { type HereProps, RowsPreview } from './RowsPreview.tsx';

type RestoreRowsProps = HereProps & { readonly reading: RowsReading };

/** Imports the rows of a file as a platform: the one the file names, one of several, or one named here. */
export function RestoreRows(props: RestoreRowsProps) {
  const { reading } = props;
  const { ids } = useSession().effects;
  const { value: typed, set: setTyped } = useKeptOutside(keptOutside.importedPlatform, '');
  const named = useMemo(() => platformsIn(reading).map(({ platform }) => platform), [reading]);
  const [place, setPlace] = useState('0');
  const made = useMemo(() => ({ name: typed.trim() }), [typed]);
  const platform = named.length === 0 ? made : named[Number(place)];
  const platformId = platform === undefined ? undefined : importedPlatformId(ids, reading, platform);
  return (
    <>
      {named.length === 0 ? <PlatformName value={typed} onChange={setTyped} /> : null}
      {named.length < 2 ? null : <PlatformChoice platforms={named} value={place} onChange={setPlace} />}
      {platform === undefined || platformId === undefined || isBlank(platform.name) ? null : (
        <OnOpenPlatform key={platformId} platformId={platformId}>
          <PlatformPreview {...props} platform={platform} />
        </OnOpenPlatform>
      )}
    </>
  );
}

type NameProps = { readonly value: string; readonly onChange: (value: string) => void };

function PlatformName(props: NameProps) {
  const t = useTranslations('transfer');
  return (
    <TextField label={t('platformName')} hint={t('platformNameHint')} maxLength={nameLimit} {...props} />
  );
}

function PlatformChoice({
  platforms,
  ...props
}: NameProps & { readonly platforms: readonly ParsedPlatform[] }) {
  const t = useTranslations('transfer');
  const options = platforms.map(({ name }, place) => ({ value: String(place), label: name }));
  return <SelectField label={t('platform')} hint={t('platformHint')} options={options} {...props} />;
}

function PlatformPreview(props: RestoreRowsProps & { readonly platform: ParsedPlatform }) {
  const [{ language }] = usePreferences();
  return <RowsPreview {...props} language={language} />;
}
