import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { canReadAloud, listenForVoices, readAloud } from '#effects/readAloud.ts';
import { useTranslations } from '#i18n/intl.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { SpeakIcon, StopIcon } from '#ui/icons.ts';

type ReadAloudProps = {
  readonly text: string;
  readonly language: string;
  /** Shows the label beside the icon. */
  readonly showLabel?: boolean;
};

/** Reads words aloud with a voice of this device; not rendered if there is no such voice. Stops when it unmounts. */
export function ReadAloud({ text, language, showLabel = false }: ReadAloudProps) {
  const t = useTranslations('readBack');
  const can = useSyncExternalStore(listenForVoices, () => canReadAloud(language));
  const [reading, setReading] = useState(false);
  const stop = useRef<() => void>(undefined);
  const stopReading = () => stop.current?.();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words must stop the speech of the former ones
  useEffect(() => {
    addEventListener('pagehide', stopReading);
    return () => {
      removeEventListener('pagehide', stopReading);
      stopReading();
    };
  }, [text, language]);
  const begin = () => {
    setReading(true);
    stop.current = readAloud(text, language, () => {
      stop.current = undefined;
      setReading(false);
    });
  };
  if (!can) return null;
  return (
    <IconButton
      label={reading ? t('silence') : t('readAloud')}
      icon={reading ? <StopIcon /> : <SpeakIcon />}
      showLabel={showLabel}
      onClick={reading ? stopReading : begin}
    />
  );
}
