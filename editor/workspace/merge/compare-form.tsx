import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { mergeFields } from '../../../server/contract/fixed-values.ts';
import type { CandidatePair, MergeField } from '../../../server/contract/merges.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { useMe } from '../../shell/use-me.ts';
import { ChangedMeanwhile } from '../act/changed-meanwhile.tsx';
import { useConditionalChange } from '../act/use-conditional-change.ts';
import { FieldRow } from './field-row.tsx';
import { proposedTake, type Take } from './field-words.ts';
import classes from './merge.module.css';
import { SideApplications } from './side-applications.tsx';
import { undoMerge } from './undo-merge.ts';

type Props = { readonly applicationId: string; readonly pair: CandidatePair };

/** What each entry says, field by field, what hangs on each, what follows, and the one button. What is chosen stays while somebody else changes an entry. */
export function CompareForm({ applicationId, pair: now }: Props) {
  const { t } = useTranslation('merge');
  const navigate = useNavigate();
  const { organisation } = useMe();
  const [seen, setSeen] = useState(now);
  const [chosen, setChosen] = useState<Take>({});
  // Until something is chosen here the entries are shown as they become.
  const pair = Object.keys(chosen).length === 0 ? now : seen;
  const { one, other, differs } = pair;
  const kept = Object.entries(chosen).filter(([field]) => differs.some((name) => name === field));
  const take: Take = { ...proposedTake(pair), ...Object.fromEntries(kept) };
  const choose = (field: MergeField, side: 'this' | 'other') => {
    setSeen(pair);
    setChosen({ ...chosen, [field]: side });
  };
  const merge = useConditionalChange({
    ask: () =>
      call(routes.mergeCandidates, {
        params: { candidateId: one.candidate.id },
        body: { otherId: other.candidate.id, take, asOf: { this: one.updatedAt, other: other.updatedAt } },
      }),
    said: () => t('done'),
    undo: ({ id }) => void undoMerge(id),
    then: () => void navigate(`/applications/${applicationId}`),
    async reload() {
      const parts = { params: { candidateId: one.candidate.id, otherId: other.candidate.id } };
      const fresh = await call(routes.compareCandidates, parts);
      queryClient.setQueryData(keyOf(routes.compareCandidates, parts), fresh);
      setSeen(fresh);
    },
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
            <FieldRow key={field} {...{ field, pair }} taken={take[field]} onTake={(side) => choose(field, side)} />
          ))}
          <SideApplications pair={pair} />
        </tbody>
      </table>
      <div className={classes.foot}>
        {merge.meanwhile && (
          <ChangedMeanwhile {...merge.meanwhile} zone={organisation.zone}>
            {t('meanwhile')}
          </ChangedMeanwhile>
        )}
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
