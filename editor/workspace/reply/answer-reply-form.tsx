import { Alert, Button, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReplyAnswerBody, ReplyAnswerForm } from '../../../server/contract/reply-answers.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useOnce } from '../../shell/api/use-once.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { useMe } from '../../shell/use-me.ts';
import { useAct } from '../act/use-act.ts';
import { AgainPreview } from '../again/again-preview.tsx';
import { WayChoice } from '../again/way-choice.tsx';
import { isOverride } from '../decide/decision-body.ts';
import { useKept } from '../page/use-kept.ts';
import { useWhen } from '../page/when.tsx';
import { FindingsList } from '../wording/findings-list.tsx';
import { OverrideField } from '../wording/override-field.tsx';
import { useWording } from '../wording/use-wording.ts';
import { Failed } from '../../shell/error-page.tsx';
import { answerForm, isOwn } from './kept-answers.ts';
import { Quoted } from './quoted.tsx';
import classes from './reply.module.css';
import { useAnswerPreview } from './use-answer-preview.ts';
import '../again/texts.ts';

type AnswerReplyFormProps = {
  readonly params: { readonly applicationId: string; readonly replyId: string };
  readonly form: ReplyAnswerForm;
  readonly onClose: () => void;
  readonly onRefused: () => void;
};

/** What the candidate wrote, the answer and by which way it goes, and how it will be read. */
export function AnswerReplyForm({ params, form, onClose, onRefused }: AnswerReplyFormProps) {
  const { t } = useTranslation('reply');
  const language = useLanguage();
  const when = useWhen(useMe().organisation.zone);
  const { candidateName: name, language: lang } = form;
  const { replyId } = params;
  const [channel, setChannel] = useState(form.channel);
  const kept = useKept('reply', [replyId], answerForm(form.words));
  const written = kept.draft;
  const [override, setOverride] = useState('');
  const once = useOnce();
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const text = channel === null ? '' : (written[channel] ?? form.words[channel]);
  const isBegun = channel !== null && isOwn(text, form.words[channel]);
  const findings = useWording(text, lang);
  const { preview, isSettled, error, tryAgain } = useAnswerPreview(params, { channel, text: text.trim() });
  const isStopped = preview?.findings.some(({ severity }) => severity === 'blocks') ?? false;
  const lacks = preview?.missing ?? [];
  const write = (channelOf: 'email' | 'sms', next: string) => kept.change({ [channelOf]: next });
  // What was begun for one way is not lost on the other.
  const choose = (next: 'email' | 'sms') => {
    if (isBegun && written[next] === undefined) write(next, text);
    setChannel(next);
  };
  const send = useAct(
    (body: ReplyAnswerBody) =>
      once(body, (idempotencyKey) => call(routes.answerReply, { params, body, idempotencyKey })).catch(
        (refused: unknown) => {
          // Somebody else may have answered meanwhile, which the form then says.
          onRefused();
          throw refused;
        },
      ),
    t('sent', { name }),
    () => {
      kept.forget();
      onClose();
    },
  );
  const mayGo = isBegun && isSettled && lacks.length === 0 && (!isStopped || isOverride(override));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!mayGo || channel === null) return;
    const seen = form.answered[0]?.at ?? null;
    send.mutate({ channel, text: text.trim(), seen, ...(isStopped ? { override: { reason: override.trim() } } : {}) });
  };
  const [earlier] = form.answered;
  return (
    <form onSubmit={submit}>
      <Stack gap="lg">
        <Quoted name={name} reply={form.reply} />
        {earlier && (
          <Alert color="orange" variant="light" title={t('answeredAlready')}>
            {t(earlier.by === null ? 'answeredAt' : 'answeredBy', { by: earlier.by, when: when(earlier.at) })}
          </Alert>
        )}
        <WayChoice ways={form.ways} value={channel} onChange={choose} />
        {channel !== null && (
          <div>
            <Textarea
              ref={box}
              label={t('answer')}
              description={t(`hint_${lang}`)}
              lang={lang}
              autosize
              minRows={6}
              maxRows={18}
              maxLength={10_000}
              required
              data-autofocus
              error={inLanguage(lacks[0]?.message, language) || undefined}
              value={text}
              onChange={(event) => write(channel, event.currentTarget.value)}
            />
            <FindingsList id={id} text={text} findings={findings} field={box} />
          </div>
        )}
        {isStopped && <OverrideField value={override} onChange={setOverride} />}
        {error && <Failed error={error} again={tryAgain} />}
        {preview?.channel && <AgainPreview way={preview} isStopped={form.stopped} />}
        {channel !== null && (
          <Button type="submit" className={classes.send ?? ''} disabled={!mayGo} loading={send.isPending}>
            {t('send')}
          </Button>
        )}
      </Stack>
    </form>
  );
}
