import i18next from 'i18next';
import type { Definition, Language } from '../../../process/definition/schema.ts';
import type { Live, LiveStep } from '../../../server/contract/live.ts';
import { elapsed } from '../../workspace/page/since.ts';
import type { Overlay, StepOverlay } from '../flow/overlay.ts';
import { LiveBadge } from './live-badge.tsx';
import './texts.ts';

/** Numbers over a drawing: who stands where, with the words of each badge; the chosen step stands out. */
export function liveOverlay(
  { definition, live, chosen }: { definition: Definition; live: Live; chosen: string | undefined },
  language: Language,
): Overlay {
  const now = Date.parse(live.at);
  const steps = new Map<string, StepOverlay>();
  for (const step of live.steps) {
    const isEnd = definition.steps[step.stepId]?.kind === 'end';
    if (step.count === 0) continue;
    const words = wordsOf(step, { isEnd, now, language });
    steps.set(step.stepId, {
      badge: <LiveBadge step={step} isEnd={isEnd} words={words} />,
      title: words,
      ...(chosen === step.stepId ? { tone: 'lit' } : {}),
    });
  }
  if (chosen !== undefined && !steps.has(chosen)) steps.set(chosen, { tone: 'lit' });
  return { steps, connections: new Set() };
}

function wordsOf(
  { count, since, dueToday, late }: LiveStep,
  { isEnd, now, language }: { isEnd: boolean; now: number; language: Language },
): string {
  const t = i18next.getFixedT(language, 'live');
  if (isEnd) return t('badgeEnded', { count });
  return [
    t('badge', { count }),
    ...(since === null ? [] : [t('badgeWait', { time: elapsed(Date.parse(since), now, language) })]),
    ...(dueToday > 0 ? [t('badgeToday', { count: dueToday })] : []),
    ...(late > 0 ? [t('badgeLate', { count: late })] : []),
  ].join(', ');
}
