import { Button, Stack, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { CorrectionBatchStart } from '../../../server/contract/corrections.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useOnce } from '../../shell/api/use-once.ts';
import { useChange } from '../act/use-act.ts';
import { isOverride } from '../decide/decision-body.ts';
import { KeptNotice } from '../decide/kept-notice.tsx';
import { useKept } from '../page/use-kept.ts';
import { OverrideField } from '../wording/override-field.tsx';
import { CorrectionText, type Words } from './correction-text.tsx';
import { correctionForm, type Written } from './kept-correction.ts';
import { LeaveOut } from './leave-out.tsx';
import { ManyMessages } from './many-messages.tsx';
import { type ManyBody, useManyPreview } from './use-many-preview.ts';
import { WhatWasWrong } from './what-was-wrong.tsx';
import { NumberToTypeField, useNumberToType } from '../page/number-to-type.tsx';
import classes from './correct.module.css';

type CorrectManyProps = {
  readonly jobId: string;
  readonly chosen: Pick<ManyBody, 'alike' | 'decisionBatchId'>;
  readonly start: CorrectionBatchStart;
};

/** Whom a correction is for, its words in each of their languages, and what each will read. */
export function CorrectMany({ jobId, chosen, start }: CorrectManyProps) {
  const { t } = useTranslation('correct');
  const navigate = useNavigate();
  const kept = useKept('correction', [jobId, chosen.decisionBatchId ?? chosen.alike ?? ''], correctionForm(start));
  const { backTo, written, except, override } = kept.draft;
  const setExcept = (next: readonly string[]) => kept.change({ except: next });
  const kind = backTo === undefined ? 'text' : 'answer';
  const begin = kind === 'text' ? start.words : start.backWords;
  const words = useMemo(() => ({ ...begin, ...written[kind] }), [begin, written, kind]);
  const body = useMemo(() => bodyOf({ chosen, words, backTo, except }), [chosen, words, backTo, except]);
  const [settled] = useDebouncedValue(body, 500);
  const preview = useManyPreview(jobId, settled);
  const { about, query } = preview;
  const once = useOnce();
  const send = useChange(
    (full: ManyBody & { readonly count: number; readonly override?: { readonly reason: string } }) =>
      once(full, (idempotencyKey) =>
        call(routes.createCorrectionBatch, {
          params: { jobId },
          body: { ...full, except: [...(full.except ?? [])] },
          idempotencyKey,
        }),
      ),
    ({ total }) => t('begun', { count: total }),
    (batch) => {
      kept.forget();
      void navigate(`/jobs/${jobId}/corrections/${batch.id}`);
    },
  );
  const count = about?.ready ?? 0;
  const isStopped = (about?.stopped ?? 0) > 0;
  const isComplete = about !== undefined && about.blocked.length === 0 && about.missing.length === 0 && count > 0;
  const number = useNumberToType(count);
  const isSettled = settled === body && !query.isPlaceholderData;
  const mayGo = isSettled && isComplete && number.isRight && (!isStopped || isOverride(override));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (mayGo) send.mutate({ ...body, count, ...(isStopped ? { override: { reason: override.trim() } } : {}) });
  };
  return (
    <form className={classes.many} onSubmit={submit}>
      <Stack gap="lg">
        {kept.isFromBefore && <KeptNotice startAnew={kept.startAnew} />}
        <WhatWasWrong form={start} backTo={backTo} onChange={(next) => kept.change({ backTo: next })} />
        {start.languages.map((lang) => (
          <div key={lang}>
            {start.languages.length > 1 && (
              <Title order={3} size="h4" mb="xs">
                {t(`in_${lang}`)}
              </Title>
            )}
            <CorrectionText
              words={words[lang] ?? { subject: '', text: '' }}
              lang={lang}
              tells={backTo !== undefined}
              hasSubject
              onChange={(next) => kept.change({ written: { ...written, [kind]: { ...written[kind], [lang]: next } } })}
            />
          </div>
        ))}
        {isStopped && <OverrideField value={override} onChange={(next) => kept.change({ override: next })} />}
        {about && <LeaveOut sent={about.sent} except={except} onChange={setExcept} />}
        <div className={classes.foot}>
          {isComplete && <NumberToTypeField label={t('typeNumber', { count })} number={number} />}
          <Button type="submit" size="md" disabled={!mayGo} loading={send.isPending}>
            {t('sendMany', { count })}
          </Button>
        </div>
      </Stack>
      <ManyMessages preview={preview} leaveOut={(ids) => setExcept([...new Set([...except, ...ids])])} />
    </form>
  );
}

type Choice = {
  readonly chosen: CorrectManyProps['chosen'];
  readonly words: Written;
  readonly backTo: string | undefined;
  readonly except: readonly string[];
};

function bodyOf({ chosen, words, backTo, except }: Choice): ManyBody {
  const each = (part: keyof Words) =>
    Object.fromEntries(Object.entries(words).map(([language, one]) => [language, one[part].trim()]));
  return {
    ...chosen,
    ...{ except: [...except], subjects: each('subject'), texts: each('text') },
    ...(backTo === undefined ? {} : { backTo }),
  };
}
