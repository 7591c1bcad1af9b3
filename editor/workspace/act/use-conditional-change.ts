import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type ApiError, isApiError } from '../../shell/api/api-error.ts';
import { showError, showToast } from '../../shell/toast.tsx';
import { refreshWork } from './refresh-work.ts';

type Conditional<Answer> = {
  /** Sends the change with the tag of what it was made from. */
  readonly ask: () => Promise<Answer>;
  readonly said: () => string;
  /** Where it can be undone, the toast offers that. */
  readonly undo?: (answer: Answer) => void;
  readonly then: (answer: Answer) => void;
  /** Somebody else has changed it: takes up what there is now and keeps what was typed. */
  readonly reload: () => Promise<void>;
  /** What the form itself says of a refusal is no toast. */
  readonly isSaid?: (error: unknown) => boolean;
};

/** A change of something that a colleague may have changed meanwhile: then `meanwhile` says who and when, and it can be sent again. */
export function useConditionalChange<Answer>({
  ask,
  said,
  undo,
  then,
  reload,
  isSaid = () => false,
}: Conditional<Answer>) {
  const [meanwhile, setMeanwhile] = useState<Pick<ApiError['problem'], 'changedBy' | 'changedAt'>>();
  const mutation = useMutation({
    mutationFn: ask,
    onSuccess: (answer) => {
      showToast(said(), undo && (() => undo(answer)));
      refreshWork();
      then(answer);
    },
    onError: async (error) => {
      if (isSaid(error)) return;
      if (!isApiError(error, 'changedMeanwhile')) return showError(error);
      try {
        await reload();
        setMeanwhile(error.problem);
      } catch (failure) {
        showError(failure);
      }
    },
  });
  return { ...mutation, meanwhile };
}
