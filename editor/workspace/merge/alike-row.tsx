import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Alike } from '../../../server/contract/merges.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { showError, showToast } from '../../shell/toast.tsx';
import { refreshWork } from '../act/refresh-work.ts';
import classes from './merge.module.css';

type Side = Alike['one'];
const nameOf = ({ candidate }: Side) => `${candidate.firstName} ${candidate.lastName}`.trim();

/** Two entries that may be one person's: who, why, and what one does about it. */
export function AlikeRow({ pair: { one, other, reasons } }: { readonly pair: Alike }) {
  const { t } = useTranslation('merge');
  const [first, second] = one.applicationId === null ? [other, one] : [one, other];
  const params = { candidateId: first.candidate.id, otherId: second.candidate.id };
  const names = { one: nameOf(first), other: nameOf(second) };
  const apart = useMutation({
    mutationFn: (isApart: boolean) => call(routes.sayApart, { params, body: { apart: isApart } }),
    onSuccess: ({ apart: isApart }) => {
      showToast(t(isApart ? 'apartSaid' : 'maybe'), isApart ? () => apart.mutate(false) : undefined);
      refreshWork();
    },
    onError: showError,
  });
  return (
    <li>
      <Entry side={first} />
      <Entry side={second} />
      <p className={classes.soft}>{reasons.map((reason) => t(reason)).join(' · ')}</p>
      <div className={classes.acts}>
        {first.applicationId !== null && (
          <Button
            component={Link}
            to={`/applications/${first.applicationId}/same/${second.candidate.id}`}
            size="compact-sm"
            variant="default"
            aria-label={t('compareThem', names)}
          >
            {t('compare')}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          loading={apart.isPending}
          onClick={() => apart.mutate(true)}
          aria-label={t('apartThem', names)}
        >
          {t('apart')}
        </Button>
      </div>
    </li>
  );
}

function Entry({ side }: { readonly side: Side }) {
  const { t } = useTranslation('merge');
  const { candidate, applicationId, jobTitle } = side;
  const name = nameOf(side);
  return (
    <div className={classes.entry}>
      {applicationId === null ? <strong>{name}</strong> : <Link to={`/applications/${applicationId}`}>{name}</Link>}
      <span>{[candidate.email, candidate.phone].filter(Boolean).join(' · ')}</span>
      <span>{jobTitle ?? t('noApplications')}</span>
    </div>
  );
}
