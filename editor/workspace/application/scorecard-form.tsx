import { Button, Select, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { useChange } from '../act/use-act.ts';
import classes from './application.module.css';

type Rating = { readonly level: number | null; readonly evidence: string };
const levels = ['none', '1', '2', '3', '4', '5'] as const;

/** My scorecard: a level with evidence per competency, one strength, one thing to develop. Handing it in again replaces it. */
export function ScorecardForm({
  application,
  stage,
  mine,
  onClose,
}: {
  readonly application: ApplicationDetail;
  readonly stage: BoardStep;
  readonly mine: ApplicationDetail['scorecards'][number] | undefined;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('application');
  const language = useLanguage();
  const blank = Object.fromEntries(stage.competencies.map(({ id }) => [id, { level: null, evidence: '' } as Rating]));
  const [ratings, setRatings] = useState<Readonly<Record<string, Rating>>>({ ...blank, ...mine?.ratings });
  const [strength, setStrength] = useState(mine?.strength ?? '');
  const [development, setDevelopment] = useState(mine?.development ?? '');
  const submit = useChange(
    () =>
      call(routes.submitScorecard, {
        params: { applicationId: application.applicationId },
        body: {
          stepId: stage.stepId,
          visit: application.visit ?? 1,
          ratings,
          ...(strength.trim() === '' ? {} : { strength: strength.trim() }),
          ...(development.trim() === '' ? {} : { development: development.trim() }),
        },
      }),
    () => t('submitted'),
    onClose,
  );
  const rate = (id: string, part: Partial<Rating>) =>
    setRatings({ ...ratings, [id]: { level: null, evidence: '', ...ratings[id], ...part } });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit.mutate(undefined);
  };
  return (
    <form onSubmit={onSubmit}>
      <Stack gap="lg">
        <Text c="dimmed">{t('scorecardText')}</Text>
        {stage.competencies.map(({ id, name }) => (
          <div key={id} className={classes.competency}>
            <Select
              label={inLanguage(name, language)}
              data={levels.map((value) => ({
                value,
                label: t(value === 'none' ? 'notAssessed' : `level${value}`),
              }))}
              value={ratings[id]?.level ? String(ratings[id].level) : 'none'}
              onChange={(value) => rate(id, { level: value === null || value === 'none' ? null : Number(value) })}
            />
            <Textarea
              label={t('evidence')}
              description={t('evidenceHint')}
              autosize
              minRows={2}
              maxLength={4000}
              value={ratings[id]?.evidence ?? ''}
              onChange={(event) => rate(id, { evidence: event.currentTarget.value })}
            />
          </div>
        ))}
        <Textarea
          label={t('strength')}
          autosize
          minRows={2}
          maxLength={2000}
          value={strength}
          onChange={(event) => setStrength(event.currentTarget.value)}
        />
        <Textarea
          label={t('development')}
          autosize
          minRows={2}
          maxLength={2000}
          value={development}
          onChange={(event) => setDevelopment(event.currentTarget.value)}
        />
        <Button type="submit" loading={submit.isPending}>
          {t(mine ? 'resubmit' : 'submit')}
        </Button>
      </Stack>
    </form>
  );
}
