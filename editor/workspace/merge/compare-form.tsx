import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { mergeFields } from '../../../server/contract/fixed-values.ts';
import type { CandidatePair } from '../../../server/contract/merges.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useReversible } from '../act/use-reversible.ts';
import { FieldRow } from './field-row.tsx';
import { proposedTake } from './field-words.ts';
import classes from './merge.module.css';
import { SideApplications } from './side-applications.tsx';
import { undoMerge } from './undo-merge.ts';

type Props = { readonly applicationId: string; readonly pair: CandidatePair };

/** What each entry says, field by field, what hangs on each, what follows, and the one button. */
export function CompareForm({ applicationId, pair }: Props) {
  const { t } = useTranslation('merge');
  const navigate = useNavigate();
  const [take, setTake] = useState(() => proposedTake(pair));
  const { one, other } = pair;
  const merge = useReversible({
    ask: () =>
      call(routes.mergeCandidates, {
        params: { candidateId: one.candidate.id },
        body: { otherId: other.candidate.id, take, asOf: { this: one.updatedAt, other: other.updatedAt } },
      }),
    said: t('done'),
    undo: ({ id }) => void undoMerge(id),
    then: () => void navigate(`/applications/${applicationId}`),
  });
  return (
    <>
      <p className={classes.lead}>{t('lead')}</p>
      <Warnings pair={pair} />
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            <th scope="col">{t('one')}</th>
            <th scope="col">{t('other')}</th>
          </tr>
        </thead>
        <tbody>
          {mergeFields.map((field) => (
            <FieldRow
              key={field}
              {...{ field, pair }}
              taken={take[field]}
              onTake={(side) => setTake({ ...take, [field]: side })}
            />
          ))}
          <SideApplications pair={pair} />
        </tbody>
      </table>
      <div className={classes.foot}>
        <p className={classes.soft}>{t('foot')}</p>
        <Button onClick={() => merge.mutate(undefined)} loading={merge.isPending}>
          {t('merge')}
        </Button>
      </div>
    </>
  );
}

function Warnings({ pair: { one, other, reasons } }: { readonly pair: CandidatePair }) {
  const { t } = useTranslation('merge');
  const inBoth = one.applications.filter(({ jobId }) => other.applications.some((same) => same.jobId === jobId));
  const jobs = [...new Set(inBoth.map(({ jobTitle }) => jobTitle))];
  const refused = [
    ...(one.emailOptedOut === other.emailOptedOut ? [] : ['wordemail']),
    ...(one.smsOptedOut === other.smsOptedOut ? [] : ['wordsms']),
  ];
  const words = [
    ...(reasons.length === 0 ? [t('weak')] : []),
    ...jobs.map((job) => t('twice', { job })),
    ...refused.map((what) => t('optedOut', { what: t(what) })),
  ];
  if (words.length === 0) return null;
  return (
    <Alert variant="light" mb="md">
      {words.map((sentence) => (
        <p key={sentence} className={classes.warning}>
          {sentence}
        </p>
      ))}
    </Alert>
  );
}
