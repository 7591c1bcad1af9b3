import { Button, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../process/definition/schema.ts';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useAct } from '../act/use-act.ts';
import { toValue } from '../decide/decision-body.ts';
import { FieldInput } from '../decide/field-input.tsx';

type AnswerFormProps = {
  readonly application: ApplicationDetail;
  readonly ask: NonNullable<ApplicationDetail['ask']>;
  readonly onClose: () => void;
};

/** The questions that are open, each as its kind is asked for. */
export function AnswerForm({ application, ask, onClose }: AnswerFormProps) {
  const { t } = useTranslation('application');
  const questions = Object.entries((ask.questions ?? {}) as Readonly<Record<string, Question>>);
  const [values, setValues] = useState<Record<string, string>>({});
  const answers = Object.fromEntries(
    questions.flatMap(([id, { kind }]) => {
      const value = toValue(values[id] ?? '', kind);
      return value === undefined ? [] : [[id, value]];
    }),
  );
  const isReady = questions.every(([id, { required }]) => !required || id in answers);
  const answer = useAct(
    () =>
      call(routes.answerForCandidate, {
        params: { applicationId: application.applicationId },
        body: { stepId: ask.stepId, visit: ask.visit, answers },
      }),
    t('answered'),
    onClose,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) answer.mutate(undefined);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text c="dimmed">{t('answerText')}</Text>
        {questions.map(([id, question]) => (
          <FieldInput
            key={id}
            kind={question.kind}
            label={question.label}
            options={question.options}
            required={question.required}
            value={values[id] ?? ''}
            onChange={(value) => setValues({ ...values, [id]: value })}
          />
        ))}
        <Button type="submit" disabled={!isReady} loading={answer.isPending}>
          {t('answerButton')}
        </Button>
      </Stack>
    </form>
  );
}
