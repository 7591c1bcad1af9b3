type Patience = {
  readonly callMs: number;
  /** From when the call's time is up, for an answer to what is out. */
  readonly answerMs: number;
  readonly isOut: () => boolean;
};

/** Does the work, whose signal is aborted when its time is up; what is out by then has some more, since whoever has it may be about to say so. */
export async function giveUpAfter<Answer>(
  { callMs, answerMs, isOut }: Patience,
  work: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const controller = new AbortController();
  const giveUp = () => controller.abort();
  let timer = setTimeout(() => {
    if (isOut()) timer = setTimeout(giveUp, answerMs);
    else giveUp();
  }, callMs);
  return work(controller.signal).finally(() => clearTimeout(timer));
}
