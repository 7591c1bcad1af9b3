import { useMutation } from '@tanstack/react-query';
import i18next from 'i18next';
import { formatInstant } from '../../../process/calendar/format-instant.ts';
import type { DecisionView } from '../../../server/contract/applications.ts';
import type { Card } from '../../../server/contract/jobs.ts';
import { routes } from '../../../server/contract/routes.ts';
import { isApiError } from '../../shell/api/api-error.ts';
import { call } from '../../shell/api/call.ts';
import { useOnce } from '../../shell/api/use-once.ts';
import { currentLanguage } from '../../shell/language.ts';
import { nowHere } from '../../shell/rehearsing.ts';
import { showError, showToast } from '../../shell/toast.tsx';
import { followDecision, followSignal } from '../act/follow-signal.ts';
import { refreshWork } from '../act/refresh-work.ts';
import type { DecisionBody } from './decision-body.ts';
import './texts.ts';

type Made = {
  readonly body: DecisionBody;
  /** The waiting decision that it takes the place of. */
  readonly replaces: string | undefined;
  readonly exitName: string;
  readonly zone: string;
};

/**
 * Stores a decision, says when it leaves with a way to undo it, and follows it until the run has answered. Pressing again after a lost answer cannot
 * decide twice; with other words it is another decision, which the one that was stored refuses.
 */
export function useDecide(card: Card, onDone: () => void) {
  const once = useOnce();
  return useMutation({
    mutationFn: ({ body: decided, replaces }: Made) => {
      const body = { ...decided, replaces };
      const params = { applicationId: card.applicationId };
      return once(body, (idempotencyKey) => call(routes.decide, { params, body, idempotencyKey }));
    },
    onSuccess: (decision, { exitName, zone }) => {
      sayDecided(card.name, exitName, zone, decision);
      refreshWork();
      void followDecision(decision);
      onDone();
    },
    onError: (error) => {
      // The sheet says that one itself, and asks.
      if (isApiError(error, 'decidedMeanwhile')) refreshWork();
      else showError(error);
    },
  });
}

function sayDecided(name: string, exit: string, zone: string, decision: DecisionView): void {
  const undo = () => void takeBack(decision.id);
  if (!decision.releaseAt) return showToast(i18next.t('decide:decidedSoon', { name, exit }), undo);
  const when = formatInstant(Date.parse(decision.releaseAt), zone, currentLanguage(), { relativeTo: nowHere() });
  showToast(i18next.t('decide:decided', { name, exit, when }), undo);
}

/** Takes a decision back inside its undo window, and says so once the run has; a refusal is shown with its reason. */
export async function takeBack(decisionId: string): Promise<void> {
  try {
    const signal = await call(routes.takeBack, { params: { decisionId } });
    if (signal.status !== 'applied') showToast(i18next.t('decide:takingBack'));
    if (await followSignal(signal)) showToast(i18next.t('decide:takenBack'));
  } catch (error) {
    showError(error);
    refreshWork();
  }
}
