import { Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Affected } from '../../../server/contract/calendar.ts';
import { Failed } from '../../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { When } from '../page/when.tsx';
import classes from './calendar.module.css';
import type { useAffected } from './use-affected.ts';

/** How many would hear on another date, and who: as promised, and as it would be reckoned now. */
export function AffectedPeople({ affected }: { readonly affected: ReturnType<typeof useAffected> }) {
  const { t } = useTranslation('calendar');
  const { first, items } = affected;
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t('affected')}
      </Title>
      {affected.error && <Failed error={affected.error} again={affected.refetch} />}
      {!first && !affected.error && <ListSkeleton rows={3} />}
      <div role="status">
        {first && first.earlier + first.later === 0 && <Text>{t('nobody')}</Text>}
        {first && first.earlier > 0 && <Text>{t('earlier', { count: first.earlier })}</Text>}
        {first && first.later > 0 && <Text fw={550}>{t('later', { count: first.later })}</Text>}
      </div>
      {first && items.length > 0 && <People items={items} />}
      <LoadMore pages={affected} />
    </section>
  );
}

function People({ items }: { readonly items: readonly Affected[] }) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('affected')}>
      <Table mt="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('person')}</Table.Th>
            <Table.Th>{t('was')}</Table.Th>
            <Table.Th>{t('becomes')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map(({ applicationId, name, stepName, jobTitle, due, reckoned, zone }) => (
            <Table.Tr key={applicationId}>
              <Table.Td>
                <Link to={`/applications/${applicationId}`}>{name}</Link>
                <Text size="sm" c="dimmed">
                  {inLanguage(stepName, language)} · {jobTitle}
                </Text>
              </Table.Td>
              <Table.Td>
                <When at={due} zone={zone} />
              </Table.Td>
              <Table.Td>
                <When at={reckoned} zone={zone} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
