import { useSearchParams } from 'react-router';
import { AnswerReplySheet } from './answer-reply-later.ts';

/** The answer to the reply that the page's address names (`?answer=`), as a notice about it leads there; closing it takes it out of the address. */
export function AnswerInAddress({ applicationId, name }: { readonly applicationId: string; readonly name: string }) {
  const [query, setQuery] = useSearchParams();
  const replyId = query.get('answer');
  const close = () =>
    setQuery(
      (before) => {
        const rest = new URLSearchParams(before);
        rest.delete('answer');
        return rest;
      },
      { replace: true },
    );
  return (
    <AnswerReplySheet {...{ applicationId, name }} replyId={replyId ?? ''} isOpen={replyId !== null} onClose={close} />
  );
}
