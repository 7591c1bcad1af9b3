import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { signalStatusSchema } from '../../../server/contract/applications.ts';
import { isOnlyAt } from '../../shell/api/api-error.ts';
import { showError, showToast } from '../../shell/toast.tsx';
import { followSignal } from './follow-signal.ts';
import { refreshWork } from './refresh-work.ts';

type Signal = z.infer<typeof signalStatusSchema>;
type Forms = { readonly fields?: readonly string[]; readonly isSaid?: (error: unknown) => boolean };

/**
 * Something a person asks of a run: asks, says that it is done, follows it until the run has answered. What is wrong with the parts of the
 * request that `fields` names is left to the fields of the form, and so is a refusal of which the form says itself what it means (`isSaid`).
 */
export function useAct<Input>(
  ask: (input: Input) => Promise<Signal>,
  said: string,
  then?: () => void,
  { fields = [], isSaid = () => false }: Forms = {},
) {
  return useMutation({
    mutationFn: ask,
    onSuccess: (signal) => {
      followAct(signal, said);
      then?.();
    },
    onError: (error) => {
      if (!isOnlyAt(error, fields) && !isSaid(error)) showError(error);
    },
  });
}

/** Says that something was asked of a run, and follows it; `rehearsalId` as for `followSignal`. */
export function followAct(signal: Signal, said: string, rehearsalId?: string | null): void {
  showToast(said);
  refreshWork();
  void followSignal(signal, rehearsalId);
}

/** Something a person changes at once: asks, says so, and draws everything anew. What the form itself says of a refusal (`isSaid`) is no toast. */
export function useChange<Input, Answer>(
  ask: (input: Input) => Promise<Answer>,
  said: (answer: Answer) => string,
  then?: (answer: Answer) => void,
  isSaid: (error: unknown) => boolean = () => false,
) {
  return useMutation({
    mutationFn: ask,
    onSuccess: (answer) => {
      showToast(said(answer));
      refreshWork();
      then?.(answer);
    },
    onError: (error) => {
      if (!isSaid(error)) showError(error);
    },
  });
}
