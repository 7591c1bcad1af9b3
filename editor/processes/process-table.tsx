import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { ProcessSummary } from '../../server/contract/processes.ts';
import { routes } from '../../server/contract/routes.ts';
import { pathOf } from '../shell/api/call.ts';
import { inLanguage, useLanguage } from '../shell/language.ts';
import { When } from '../workspace/page/when.tsx';
import { ProcessMenu } from './process-menu.tsx';
import classes from './processes.module.css';
import { useMayDraw } from './use-may-draw.ts';

/** The processes of the organisation with their state, problems and jobs. */
export function ProcessTable({ items }: { readonly items: readonly ProcessSummary[] }) {
  const { t } = useTranslation('processes');
  const mayDraw = useMayDraw();
  return (
    <Table highlightOnHover verticalSpacing="sm" className={classes.table ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('name')}</Table.Th>
          <Table.Th>{t('state')}</Table.Th>
          <Table.Th>{t('problems')}</Table.Th>
          <Table.Th>{t('jobs')}</Table.Th>
          <Table.Th>{t('saved')}</Table.Th>
          <Table.Th>
            <span className="visually-hidden">{t('export')}</span>
          </Table.Th>
          {mayDraw && (
            <Table.Th>
              <span className="visually-hidden">{t('actsFor', { name: '' })}</span>
            </Table.Th>
          )}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {items.map((process) => (
          <ProcessRow key={process.id} process={process} mayDraw={mayDraw} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

type RowProps = { readonly process: ProcessSummary; readonly mayDraw: boolean };

function ProcessRow({ process, mayDraw }: RowProps) {
  const { t } = useTranslation('processes');
  const language = useLanguage();
  const navigate = useNavigate();
  const path = `/processes/${process.id}`;
  const name = inLanguage(process.name, language) || process.slug;
  return (
    <Table.Tr className={classes.row ?? ''} onClick={() => void navigate(path)}>
      <Table.Td>
        <Link to={path} className={classes.link} onClick={(event) => event.stopPropagation()}>
          {name}
        </Link>
      </Table.Td>
      <Table.Td>
        {process.live ? t('live', { number: process.live.number }) : t('draft')}
        {process.live && process.changed && <span className={classes.soft}> · {t('changed')}</span>}
      </Table.Td>
      <Table.Td
        c={process.errors > 0 ? 'var(--red)' : 'dimmed'}
        data-empty={process.errors === 0 || undefined}
        style={{ whiteSpace: 'nowrap' }}
      >
        {process.errors > 0 ? t('errors', { count: process.errors }) : t('noErrors')}
      </Table.Td>
      <Table.Td className={classes.jobs ?? ''}>{process.jobs}</Table.Td>
      <Table.Td className={classes.saved ?? ''}>
        <When at={process.draftSavedAt} />
        {process.draftSavedBy && <span className={classes.soft}> {t('savedBy', { who: process.draftSavedBy })}</span>}
      </Table.Td>
      <Table.Td>
        <a
          className={classes.export}
          href={pathOf(routes.exportProcess.path, { params: { processId: process.id } })}
          download={`${process.slug}.json`}
          aria-label={t('exportNamed', { name })}
          onClick={(event) => event.stopPropagation()}
        >
          {t('export')}
        </a>
      </Table.Td>
      {mayDraw && (
        <Table.Td className={classes.menu ?? ''} onClick={(event) => event.stopPropagation()}>
          <ProcessMenu process={process} name={name} />
        </Table.Td>
      )}
    </Table.Tr>
  );
}
