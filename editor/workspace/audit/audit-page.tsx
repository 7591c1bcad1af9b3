import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { callForFile, pathOf } from '../../shell/api/call.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { Empty, NoMatch } from '../page/empty.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { Page } from '../page/page.tsx';
import { saveAsFile } from '../page/save-as-file.ts';
import { SavedViews } from '../page/saved-views.tsx';
import { usePages } from '../page/use-pages.ts';
import { PeopleTabs } from '../people/people-tabs.tsx';
import { AuditFilters } from './audit-filters.tsx';
import { AuditRow } from './audit-row.tsx';
import classes from './audit.module.css';
import './texts.ts';
import { useAuditFilter } from './use-audit-filter.ts';

/** Who did what and from where: searchable, with its other filters in the address, and exportable as it is filtered. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const { query, isFiltered, clear } = useAuditFilter();
  const entries = usePages(routes.listAudit, { query });
  const isNone = !entries.isPending && !entries.error && entries.items.length === 0;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <SavedViews page="audit" />
          <Export query={query} />
        </>
      }
    >
      <PeopleTabs />
      <AuditFilters />
      {entries.error && <Failed error={entries.error} again={entries.refetch} />}
      {entries.isPending && <ListSkeleton />}
      {isNone && isFiltered && <NoMatch text={t(isShort(query['search']) ? 'noWord' : 'noMatch')} showAll={clear} />}
      {isNone && !isFiltered && <Empty title={t('none')} text={t('noneText')} />}
      {entries.items.length > 0 && (
        <ul className={classes.list}>
          {entries.items.map((entry) => (
            <AuditRow key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
      <LoadMore pages={entries} />
    </Page>
  );
}

/** Whether the server looks for whole words alone (server/audit/find-mentioning.ts). */
const isShort = (search = '') => search !== '' && search.trim().length < 3;

function Export({ query }: { readonly query: Readonly<Record<string, string>> }) {
  const { t } = useTranslation('audit');
  const addressOf = (format: string) => pathOf(routes.exportAudit.path, { query: { ...query, format } });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} />}>
          {t('export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['csv', 'jsonl'] as const).map((format) => (
          <Menu.Item
            key={format}
            component="a"
            href={addressOf(format)}
            download={`audit.${format}`}
            onClick={(event) => {
              if (query['search'] === undefined) return;
              event.preventDefault();
              void saveAsFile(callForFile(routes.exportAudit, { query: { ...query, format } }), `audit.${format}`);
            }}
          >
            {t(format)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
