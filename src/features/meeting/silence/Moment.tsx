import type { Silence } from '#domain/meeting/silence.ts';
import { useTranslations } from '#i18n/intl.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { useMoment } from './useMoment.ts';

type MomentProps = {
  readonly silence: Silence | undefined;
  readonly now: number;
  /** Called once, when the time is over. */
  readonly onEnd?: () => void;
};

/** Announces half of the time and its end politely to screen readers. */
export function Moment({ silence, now, onEnd }: MomentProps) {
  const t = useTranslations('meeting');
  const said = useMoment(silence, now, onEnd);
  return (
    <VisuallyHidden>
      <span role="status">{said === undefined ? null : t(said === 'end' ? 'atEnd' : 'atHalf')}</span>
    </VisuallyHidden>
  );
}
