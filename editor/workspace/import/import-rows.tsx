import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportRowView } from '../../../server/contract/imports.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keyOf } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { When } from '../page/when.tsx';
import { usePages } from '../page/use-pages.ts';
import classes from './import.module.css';
import type { RowState } from './checked-import.tsx';

/** The rows of a file with every reason why one is not a candidate; asked for anew when `stamp` changes. */
export function ImportRows({
  importId,
  state,
  stamp,
  zone,
}: {
  readonly importId: string;
  readonly state: RowState | null;
  readonly stamp: string;
  readonly zone: string;
}) {
  const { t } = useTranslation('import');
  const client = useQueryClient();
  const rows = usePages(routes.listImportRows, { params: { importId }, query: state ? { status: state } : {} });
  useEffect(() => {
    if (stamp) void client.invalidateQueries({ queryKey: keyOf(routes.listImportRows) });
  }, [client, stamp]);
  if (rows.error) return <Failed error={rows.error} again={rows.refetch} />;
  if (rows.isPending) return <ListSkeleton rows={8} height={32} />;
  if (rows.items.length === 0) return <p>{t('noRows')}</p>;
  return (
    <>
      <ul className={classes.rows}>
        {rows.items.map((row) => (
          <Row key={row.row} row={row} zone={zone} />
        ))}
      </ul>
      <LoadMore pages={rows} />
    </>
  );
}

function Row({ row, zone }: { readonly row: ImportRowView; readonly zone: string }) {
  const { t } = useTranslation('import');
  const language = useLanguage();
  return (
    <li>
      <span className={classes.number}>{t('row', { row: row.row })}</span>
      <Text span lineClamp={3}>
        {row.applicationId ? <Link to={`/applications/${row.applicationId}`}>{row.name}</Link> : row.name}
      </Text>
      <span className={classes.state} data-state={row.status}>
        {t(`is${row.status}`)}
      </span>
      <span className={classes.issues}>
        {row.standsIn && (
          <span>
            {t('standsIn', { stage: inLanguage(row.standsIn.stepName, language) })}{' '}
            <When at={row.standsIn.since} zone={zone} />. {t('promisedBy')}{' '}
            <When at={row.standsIn.promised} zone={zone} />.
          </span>
        )}
        {row.issues.map((issue) => (
          <span key={[issue.code, issue.column, issue.message.en].join(' ')} data-severity={issue.severity}>
            {inLanguage(issue.message, language)}
            {issue.column && ` (${t('column', { column: issue.column })})`}
          </span>
        ))}
      </span>
    </li>
  );
}
