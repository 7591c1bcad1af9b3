import { Button, Group, Menu, Table, Text, Title } from '@mantine/core';
import { IconChevronDown, IconFileImport, IconPlus, IconTemplate } from '@tabler/icons-react';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { ProcessSummary } from '../../server/contract/processes.ts';
import { routes } from '../../server/contract/routes.ts';
import { pathOf } from '../shell/api/call.ts';
import { useRoute } from '../shell/api/use-route.ts';
import { Failed } from '../shell/error-page.tsx';
import { inLanguage, registerTexts, useLanguage } from '../shell/language.ts';
import { ListSkeleton } from '../shell/late-skeleton.tsx';
import { useMe } from '../shell/use-me.ts';
import { Gallery, GalleryDialog } from './gallery.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { NewProcessDialog } from './new-process-dialog.tsx';
import classes from './processes.module.css';
import en from './texts/en.json';
import sv from './texts/sv.json';

registerTexts('processes', { sv, en });

type Open = 'new' | 'gallery' | undefined;

/** Every process of the organisation, and the ways to a new one. */
export function ProcessesPage() {
  const { t } = useTranslation('processes');
  const { role } = useMe();
  const isDesigner = role === 'administrator' || role === 'designer';
  const list = useRoute(routes.listProcesses, { query: { limit: 200 } });
  const [open, setOpen] = useState<Open>();
  const [file, setFile] = useState<File>();
  const picker = useRef<HTMLInputElement>(null);
  const close = () => setOpen(undefined);
  const onDrop = (event: DragEvent) => {
    const [dropped] = event.dataTransfer.files;
    if (!dropped || !isDesigner) return;
    event.preventDefault();
    setFile(dropped);
  };
  if (list.error && !list.data) return <Failed error={list.error} again={() => void list.refetch()} />;
  const items = list.data?.items;
  return (
    <div className={classes.page} onDrop={onDrop} onDragOver={(event) => event.preventDefault()}>
      <Group justify="space-between" mb="lg">
        <Title order={1}>{t('title')}</Title>
        {isDesigner && (
          <Menu position="bottom-end">
            <Menu.Target>
              <Button leftSection={<IconPlus size={16} />} rightSection={<IconChevronDown size={16} />}>
                {t('new')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconTemplate size={16} />} onClick={() => setOpen('gallery')}>
                {t('fromGallery')}
              </Menu.Item>
              <Menu.Item leftSection={<IconPlus size={16} />} onClick={() => setOpen('new')}>
                {t('empty')}
              </Menu.Item>
              <Menu.Item leftSection={<IconFileImport size={16} />} onClick={() => picker.current?.click()}>
                {t('fromFile')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={t('fromFile')}
        onChange={(event) => {
          setFile(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      {!items && <ListSkeleton />}
      {items && items.length > 0 && <ProcessTable items={items} />}
      {items?.length === 0 && (
        <>
          <Text c="dimmed" mb="lg" maw={560}>
            {t(isDesigner ? 'none' : 'noneYet')}
          </Text>
          {isDesigner && <Gallery />}
        </>
      )}
      <GalleryDialog opened={open === 'gallery'} onClose={close} />
      <NewProcessDialog opened={open === 'new'} onClose={close} />
      {file && <ImportDialog file={file} onClose={() => setFile(undefined)} />}
    </div>
  );
}

function ProcessTable({ items }: { readonly items: readonly ProcessSummary[] }) {
  const { t } = useTranslation('processes');
  const language = useLanguage();
  const navigate = useNavigate();
  return (
    <Table highlightOnHover verticalSpacing="sm" className={classes.table ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('name')}</Table.Th>
          <Table.Th>{t('state')}</Table.Th>
          <Table.Th>{t('problems')}</Table.Th>
          <Table.Th>{t('jobs')}</Table.Th>
          <Table.Th>
            <span className="visually-hidden">{t('export')}</span>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {items.map((process) => (
          <Table.Tr
            key={process.id}
            className={classes.row ?? ''}
            onClick={() => void navigate(`/processes/${process.id}`)}
          >
            <Table.Td>
              <Link
                to={`/processes/${process.id}`}
                className={classes.link}
                onClick={(event) => event.stopPropagation()}
              >
                {inLanguage(process.name, language) || process.slug}
              </Link>
            </Table.Td>
            <Table.Td>
              {process.live ? t('live', { number: process.live.number }) : t('draft')}
              {process.live && process.changed && <span className={classes.soft}> · {t('changed')}</span>}
            </Table.Td>
            <Table.Td c={process.errors > 0 ? 'var(--red)' : 'dimmed'} data-empty={process.errors === 0 || undefined}>
              {process.errors > 0 ? t('errors', { count: process.errors }) : t('noErrors')}
            </Table.Td>
            <Table.Td className={classes.jobs ?? ''}>{process.jobs}</Table.Td>
            <Table.Td>
              <a
                className={classes.export}
                href={pathOf(routes.exportProcess.path, { params: { processId: process.id } })}
                download={`${process.slug}.json`}
                onClick={(event) => event.stopPropagation()}
              >
                {t('export')}
              </a>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
