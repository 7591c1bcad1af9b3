import { useMutation } from '@tanstack/react-query';
import { showError, showToast } from '../../shell/toast.tsx';
import { refreshWork } from './refresh-work.ts';

type Reversible<Answer> = {
  readonly ask: () => Promise<Answer>;
  readonly said: string;
  readonly undo: (answer: Answer) => void;
  readonly then?: (answer: Answer) => void;
};

/** Something a person changes at once and can change back: asks, says so once, with Undo, and draws everything anew. */
export function useReversible<Answer>({ ask, said, undo, then }: Reversible<Answer>) {
  return useMutation({
    mutationFn: ask,
    onSuccess: (answer) => {
      showToast(said, () => undo(answer));
      refreshWork();
      then?.(answer);
    },
    onError: showError,
  });
}
