import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shell/language.ts';
import { useNow } from '../../shell/ring.tsx';
import { RingMark } from '../../shell/ring-mark.tsx';
import { elapsed } from '../page/since.ts';
import { useWhen } from '../page/when.tsx';
import './texts.ts';

type UndoClockProps = {
  readonly decidedAt: string;
  /** Null until the run has planned it. */
  readonly releaseAt: string | null;
  readonly zone: string;
  readonly size?: number;
  /** What it is about, in front of the time. */
  readonly about?: string;
};

const nearlyOver = 0.15;

/** An undo window as a ring that empties, with the time that is left in words; the exact instant on hover. */
export function UndoClock({ decidedAt, releaseAt, zone, size = 16, about }: UndoClockProps) {
  const { t } = useTranslation('act');
  const language = useLanguage();
  const now = useNow();
  const write = useWhen(zone);
  const [from, to] = [Date.parse(decidedAt), releaseAt === null ? Number.NaN : Date.parse(releaseAt)];
  const isCounting = to > now;
  const left = isCounting ? Math.min(1, (to - now) / Math.max(1, to - from)) : 0;
  const words = isCounting ? t('leavesIn', { time: elapsed(now, to, language) }) : t('leavesSoon');
  return (
    <span
      style={{ display: 'inline-flex', alignItems: 'center', gap: 8, color: 'var(--accent)' }}
      title={releaseAt === null ? undefined : write(releaseAt)}
    >
      <RingMark state={left > nearlyOver ? 'ample' : 'near'} left={left} size={size} />
      <span>{about === undefined ? words : `${about} ${words}`}</span>
    </span>
  );
}
