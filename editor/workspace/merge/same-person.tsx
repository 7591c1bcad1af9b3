import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Lookalike, MergeView } from '../../../server/contract/merges.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { refreshWork } from '../act/refresh-work.ts';
import { useChange } from '../act/use-act.ts';
import { LoadMore } from '../page/load-more.tsx';
import { usePages } from '../page/use-pages.ts';
import { When } from '../page/when.tsx';
import classes from './merge.module.css';
import './texts.ts';
import { undoMerge } from './undo-merge.ts';

type Props = { readonly applicationId: string; readonly candidateId: string };

/** Other entries that may be the same person's, those who share an address, and what was merged already; nothing where there is none of it. */
export function SamePerson({ applicationId, candidateId }: Props) {
  const { t } = useTranslation('merge');
  const params = { candidateId };
  const found = usePages(routes.listLookalikes, { params, query: { limit: 5 } });
  const merges = usePages(routes.listMerges, { params, query: { limit: 5 } });
  const standing = merges.items.filter(({ undone }) => undone === null);
  if (found.items.length === 0 && standing.length === 0) return null;
  const maybe = found.items.filter(({ apart }) => apart === null);
  return (
    <section className={classes.same} aria-label={t('maybe')}>
      {maybe.length > 0 && <h2>{t('maybe')}</h2>}
      <ul>
        {maybe.map((one) => (
          <Maybe key={one.candidate.id} {...{ applicationId, candidateId }} lookalike={one} />
        ))}
        {found.items
          .filter(({ apart }) => apart !== null)
          .map((one) => (
            <Sharing key={one.candidate.id} candidateId={candidateId} lookalike={one} />
          ))}
        {standing.map((merge) => (
          <Merged key={merge.id} merge={merge} />
        ))}
      </ul>
      <LoadMore pages={found} />
      <LoadMore pages={merges} />
      {maybe.length > 0 && (
        <Link to="/same" className={classes.soft}>
          {t('seeAll')}
        </Link>
      )}
    </section>
  );
}

type LookalikeProps = { readonly candidateId: string; readonly lookalike: Lookalike };
const nameOf = ({ candidate }: Lookalike) => `${candidate.firstName} ${candidate.lastName}`;

function useApart({ candidateId, lookalike }: LookalikeProps) {
  const { t } = useTranslation('merge');
  const params = { candidateId, otherId: lookalike.candidate.id };
  return useChange(
    (apart: boolean) => call(routes.sayApart, { params, body: { apart } }),
    ({ apart }) => t(apart ? 'apartSaid' : 'maybe'),
    refreshWork,
  );
}

function Maybe({ applicationId, ...props }: LookalikeProps & { readonly applicationId: string }) {
  const { t } = useTranslation('merge');
  const apart = useApart(props);
  const { candidate, reasons } = props.lookalike;
  return (
    <li>
      <div>
        <strong>{nameOf(props.lookalike)}</strong>
        <span className={classes.soft}> · {reasons.map((reason) => t(reason)).join(' · ')}</span>
      </div>
      <Group gap="xs">
        <Button
          component={Link}
          to={`/applications/${applicationId}/same/${candidate.id}`}
          size="compact-sm"
          variant="default"
        >
          {t('compare')}
        </Button>
        <Button size="compact-sm" variant="subtle" loading={apart.isPending} onClick={() => apart.mutate(true)}>
          {t('apart')}
        </Button>
      </Group>
    </li>
  );
}

function Sharing(props: LookalikeProps) {
  const { t } = useTranslation('merge');
  const apart = useApart(props);
  const what = props.lookalike.reasons.map((reason) => t(reason)).join(', ');
  return (
    <li className={classes.soft}>
      <span>{t('sharing', { name: nameOf(props.lookalike), what })}</span>
      <Button size="compact-xs" variant="subtle" onClick={() => apart.mutate(false)}>
        {t('together')}
      </Button>
    </li>
  );
}

function Merged({ merge }: { readonly merge: MergeView }) {
  const { t } = useTranslation('merge');
  return (
    <li className={classes.soft}>
      <span>
        {merge.otherName === null ? t('merged') : t('mergedWith', { name: merge.otherName })}{' '}
        {t('mergedBy', { name: merge.mergedBy })} <When at={merge.mergedAt} />
        {merge.undoUntil && (
          <>
            {' · '}
            {t('undoUntil')} <When at={merge.undoUntil} />
          </>
        )}
      </span>
      {merge.undoUntil && (
        <Button size="compact-xs" variant="subtle" onClick={() => void undoMerge(merge.id)}>
          {t('undo')}
        </Button>
      )}
    </li>
  );
}
