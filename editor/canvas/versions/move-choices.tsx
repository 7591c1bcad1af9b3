import { Checkbox, Select, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Definition } from '../../../process/definition/schema.ts';
import type { Impact } from '../../../server/contract/moves.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { whyNotOffered } from './why-not-offered.ts';
import { type JobChoice, type MovePlan, type StepRow, stepRows } from './move-plan.ts';
import classes from './moving.module.css';
import './moving-texts.ts';

type ChoicesProps = {
  readonly impact: Impact;
  readonly target: Definition;
  readonly targetId: string | undefined;
  readonly plan: MovePlan;
  readonly onChange: (plan: MovePlan) => void;
};

/** Which jobs go over, and where the candidates of each step end up. */
export function MoveChoices(props: ChoicesProps) {
  const { t } = useTranslation('moving');
  const rows = stepRows(props.impact, props.plan, props.targetId).filter(({ kind }) => kind !== 'start');
  return (
    <Stack gap="md">
      <JobChoices {...props} />
      {rows.length > 0 && (
        <section>
          <Text fw={600}>{t('stepsTitle')}</Text>
          <ul className={classes.steps}>
            {rows.map((row) => (
              <StepChoice key={row.key} row={row} {...props} />
            ))}
          </ul>
        </section>
      )}
    </Stack>
  );
}

function JobChoices({ impact, targetId, plan, onChange }: ChoicesProps) {
  const { t } = useTranslation('moving');
  const jobs = impact.jobs.filter(({ status, active }) => status !== 'closed' || active > 0);
  const change = (jobId: string, part: Partial<JobChoice>) => {
    const known = plan.jobs[jobId] ?? { candidates: false, newCandidates: false };
    onChange({ ...plan, jobs: { ...plan.jobs, [jobId]: { ...known, ...part } } });
  };
  return (
    <Table className={classes.jobs ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('job')}</Table.Th>
          <Table.Th>{t('candidates')}</Table.Th>
          <Table.Th>{t('newCandidates')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {jobs.map(({ id, title, number, versionId, active, status }) => (
          <Table.Tr key={id}>
            <Table.Td>
              {title} <small>{t('onVersion', { number })}</small>
            </Table.Td>
            <Table.Td>
              <Checkbox
                label={String(active)}
                aria-label={t('moveCandidates', { count: active, job: title })}
                checked={plan.jobs[id]?.candidates ?? false}
                disabled={active === 0}
                onChange={(event) => change(id, { candidates: event.currentTarget.checked })}
              />
            </Table.Td>
            <Table.Td>
              <Checkbox
                aria-label={t('moveNew', { job: title })}
                checked={(plan.jobs[id]?.newCandidates ?? false) || versionId === targetId}
                disabled={status !== 'open' || versionId === targetId}
                onChange={(event) => change(id, { newCandidates: event.currentTarget.checked })}
              />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

const stays = '';

function StepChoice({ row, target, plan, onChange }: { readonly row: StepRow } & ChoicesProps) {
  const { t } = useTranslation('moving');
  const language = useLanguage();
  const name = inLanguage(row.name, language) || row.stepId;
  const lacking = whyNotOffered(row, target);
  const options = Object.entries(target.steps)
    .filter(([, { kind }]) => kind === row.kind)
    .map(([value, step]) => ({ value, label: inLanguage(step.name, language) || value }));
  return (
    <li>
      <div>
        {t('fromStep', { step: name, number: row.number })} <small>{t('people', { count: row.active })}</small>
      </div>
      <Select
        aria-label={t('toStep', { step: name })}
        description={lacking && t(lacking, { step: name })}
        inputWrapperOrder={['input', 'description']}
        data={[...options, { value: stays, label: t('staysHere') }]}
        value={plan.steps[row.key] ?? stays}
        onChange={(value) =>
          onChange({ ...plan, steps: { ...plan.steps, [row.key]: value === null || value === stays ? null : value } })
        }
        allowDeselect={false}
        searchable
        size="sm"
      />
    </li>
  );
}
