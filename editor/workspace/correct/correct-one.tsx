import { Button, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../server/contract/applications.ts';
import type { CorrectionBody, CorrectionForm } from '../../../server/contract/corrections.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useOnce } from '../../shell/api/use-once.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { useChange } from '../act/use-act.ts';
import bulk from '../bulk/bulk.module.css';
import { isOverride } from '../decide/decision-body.ts';
import { KeptNotice } from '../decide/kept-notice.tsx';
import { useKept } from '../page/use-kept.ts';
import { OverrideField } from '../wording/override-field.tsx';
import { CorrectionPreview } from './correction-preview.tsx';
import { CorrectionText } from './correction-text.tsx';
import { correctionForm } from './kept-correction.ts';
import { OthersAlike } from './others-alike.tsx';
import { useCorrectionPreview } from './use-correction-preview.ts';
import { WhatWasWrong } from './what-was-wrong.tsx';

type CorrectOneProps = {
  readonly message: MessageView;
  readonly form: CorrectionForm;
  readonly takesBack: boolean;
  readonly onClose: () => void;
};

/** The words that put one message right, beside how they will be seen. */
export function CorrectOne({ message, form, takesBack, onClose }: CorrectOneProps) {
  const { t } = useTranslation('correct');
  const language = useLanguage();
  const { candidateName: name, applicationId, id: messageId } = message;
  const takes = takesBack && form.staysBecause === null ? { backTo: form.stages.at(-1)?.stepId } : {};
  const kept = useKept('correction', ['message', messageId], correctionForm(form, takes));
  const { backTo, written, override } = kept.draft;
  const kind = backTo === undefined ? 'text' : 'answer';
  const words = written[kind]?.[form.language] ?? (kind === 'text' ? form.words : form.backWords);
  const body = useMemo(() => bodyOf(words, backTo), [words, backTo]);
  const [settled] = useDebouncedValue(body, 400);
  const params = { applicationId, messageId };
  const preview = useCorrectionPreview(params, settled);
  const isStopped = preview.data?.findings.some(({ severity }) => severity === 'blocks') ?? false;
  const once = useOnce();
  const send = useChange(
    (full: CorrectionBody) =>
      once(full, (idempotencyKey) => call(routes.correctMessage, { params, body: full, idempotencyKey })),
    () => t('sent', { name }),
    () => {
      kept.forget();
      onClose();
    },
  );
  const lacks = preview.data?.missing ?? [];
  const isSettled = body !== undefined && settled === body && !preview.isPlaceholderData && preview.data !== undefined;
  const mayGo = isSettled && lacks.length === 0 && (!isStopped || isOverride(override));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (body && mayGo) send.mutate(isStopped ? { ...body, override: { reason: override.trim() } } : body);
  };
  return (
    <form className={bulk.sheet} onSubmit={submit}>
      <Stack gap="lg" className={bulk.left ?? ''}>
        <OthersAlike form={form} applicationId={applicationId} />
        {kept.isFromBefore && <KeptNotice startAnew={kept.startAnew} />}
        <WhatWasWrong form={form} backTo={backTo} onChange={(next) => kept.change({ backTo: next })} />
        <CorrectionText
          words={words}
          lang={form.language}
          tells={backTo !== undefined}
          hasSubject={form.channel !== 'sms'}
          mistake={inLanguage(lacks[0]?.message, language) || undefined}
          onChange={(next) => kept.change({ written: { ...written, [kind]: { [form.language]: next } } })}
        />
        {isStopped && <OverrideField value={override} onChange={(next) => kept.change({ override: next })} />}
      </Stack>
      <div className={bulk.right}>
        <CorrectionPreview preview={preview.data} error={preview.error} />
      </div>
      <div className={bulk.foot}>
        <Button type="submit" size="md" disabled={!mayGo} loading={send.isPending}>
          {t('send')}
        </Button>
      </div>
    </form>
  );
}

function bodyOf({ subject, text }: CorrectionForm['words'], backTo: string | undefined): CorrectionBody | undefined {
  if (subject.trim() === '' || text.trim() === '') return undefined;
  return { subject: subject.trim(), text: text.trim(), ...(backTo === undefined ? {} : { backTo }) };
}
