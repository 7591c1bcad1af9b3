import i18next from 'i18next';
import type { z } from 'zod';
import type { DecisionView, signalStatusSchema } from '../../../server/contract/applications.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { rehearsing } from '../../shell/rehearsing.ts';
import { showRefusal, showToast } from '../../shell/toast.tsx';
import { refreshWork } from './refresh-work.ts';
import './texts.ts';

type Signal = z.infer<typeof signalStatusSchema>;
type Followed = { readonly isDone: boolean; readonly refused: string | null };

const patience = 60_000;

/**
 * Follows what was asked for until the run has applied or refused it and answers whether it applied it; a refusal is shown with its reason, a long wait
 * is said once. `rehearsalId` is given where it was not asked in what is on screen.
 */
export function followSignal(signal: Signal, rehearsalId = rehearsing()?.id ?? null): Promise<boolean> {
  return follow(async () => {
    const { status, reason, code } = await call(routes.getSignal, { params: { signalId: signal.id }, rehearsalId });
    return {
      isDone: status === 'applied' || status === 'refused',
      refused: status === 'refused' ? (reason ?? code) : null,
    };
  });
}

/** Follows a decision until it waits in its undo window or has been released, likewise. */
export async function followDecision(decision: DecisionView): Promise<void> {
  await follow(async () => {
    const { status, refusedReason, refusedCode } = await call(routes.getDecision, {
      params: { decisionId: decision.id },
    });
    const refused = status === 'refused' ? (refusedReason ?? refusedCode) : null;
    return { isDone: status !== 'stored' && status !== 'sent', refused };
  });
}

async function follow(ask: () => Promise<Followed>): Promise<boolean> {
  const started = Date.now();
  let pause = 250;
  while (Date.now() - started < patience) {
    const { isDone, refused } = await ask().catch(() => ({ isDone: false, refused: null }));
    if (refused !== null) showRefusal(i18next.t('act:refused'), refused);
    if (isDone) {
      refreshWork();
      return refused === null;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    pause = Math.min(2_000, pause * 1.5);
  }
  showToast(i18next.t('act:slow'));
  refreshWork();
  return false;
}
