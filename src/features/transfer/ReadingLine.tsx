import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { Row } from '#ui/Stack.tsx';
import type { Incoming } from './useReading.ts';

type ReadingLineProps = {
  readonly incoming: Extract<Incoming, { state: 'reading' }>;
  readonly onStop: () => void;
};

/** Progress of the reading, and a button to stop it. */
export function ReadingLine({ incoming, onStop }: ReadingLineProps) {
  const t = useTranslations('transfer');
  const label = t('reading', { name: incoming.name ?? t('pasted') });
  const { progress } = incoming;
  return (
    <div role="status">
      <Row>
        {progress === undefined ? (
          <ProgressBar label={label} />
        ) : (
          <ProgressBar label={label} value={progress.done} max={progress.total} />
        )}
        <Button onClick={onStop}>{t('stopReading')}</Button>
      </Row>
    </div>
  );
}
