import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Lookalike } from '../../../server/contract/merges.ts';
import { Failed } from '../../shell/error-page.tsx';
import classes from '../merge/merge.module.css';
import '../merge/texts.ts';
import { LoadMore } from '../page/load-more.tsx';
import type { Pages } from '../page/use-pages.ts';
import './texts.ts';

type Props = { readonly applicationId: string; readonly name: string; readonly found: Pages<Lookalike> };

/** Other entries that may be the same person's and stay where this one is erased, each with the way to make them one; nothing where there is none. */
export function OtherEntries({ applicationId, name, found }: Props) {
  const { t } = useTranslation('requests');
  const { t: ofMerge } = useTranslation('merge');
  if (found.error) return <Failed error={found.error} again={found.refetch} />;
  const maybe = found.items.filter(({ apart }) => apart === null);
  if (maybe.length === 0) return null;
  return (
    <Stack gap="xs">
      <Text fw={600}>{t('others', { name })}</Text>
      <Text>{t('othersText')}</Text>
      <ul className={classes.list}>
        {maybe.map(({ candidate, reasons }) => (
          <li key={candidate.id}>
            <Link to={`/applications/${applicationId}/same/${candidate.id}`}>
              {candidate.firstName} {candidate.lastName}
            </Link>
            <span className={classes.soft}> · {reasons.map((reason) => ofMerge(reason)).join(' · ')}</span>
          </li>
        ))}
      </ul>
      <LoadMore pages={found} />
    </Stack>
  );
}
