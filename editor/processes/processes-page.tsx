import { Button, Group, Text, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { routes } from '../../server/contract/routes.ts';
import { Failed } from '../shell/error-page.tsx';
import { ListSkeleton } from '../shell/late-skeleton.tsx';
import { showToast } from '../shell/toast.tsx';
import { LoadMore } from '../workspace/page/load-more.tsx';
import { useAddress } from '../workspace/page/use-address.ts';
import { usePages } from '../workspace/page/use-pages.ts';
import { Gallery } from './gallery/gallery.tsx';
import { DropOverlay } from './import/drop-overlay.tsx';
import { ImportDialog } from './import/import-dialog.tsx';
import { useFileDrop } from './import/use-file-drop.ts';
import { NewMenu } from './new-menu.tsx';
import { NewProcessDialog } from './new-process-dialog.tsx';
import { ProcessFilter } from './process-filter.tsx';
import { ProcessTable } from './process-table.tsx';
import classes from './processes.module.css';
import './texts/register.ts';
import { useMayDraw } from './use-may-draw.ts';
import { useProcessListChanges } from './use-process-list-changes.ts';

/** Every process of the organisation, and the ways to a new one. */
export function ProcessesPage() {
  const { t } = useTranslation('processes');
  const mayDraw = useMayDraw();
  useProcessListChanges();
  const navigate = useNavigate();
  const [address, setAddress] = useAddress();
  const search = (address.get('search') ?? '').slice(0, 100);
  const archived = address.get('archived') === 'true';
  const list = usePages(routes.listProcesses, {
    query: { ...(search && { search }), ...(archived && { archived: 'true' as const }) },
  });
  const [isNaming, setNaming] = useState(false);
  const [files, setFiles] = useState<readonly File[]>([]);
  const picker = useRef<HTMLInputElement>(null);
  const isOver = useFileDrop(mayDraw ? setFiles : () => showToast(t('import.mayNot')));
  if (list.error) return <Failed error={list.error} again={list.refetch} />;
  const items = list.isPending ? undefined : list.items;
  const isFiltered = search !== '' || archived;
  return (
    <div className={classes.page}>
      <Group justify="space-between" mb="lg">
        <Title order={1}>{t('title')}</Title>
        {mayDraw && <NewMenu onEmpty={() => setNaming(true)} onFile={() => picker.current?.click()} />}
      </Group>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        multiple
        hidden
        aria-label={t('fromFile')}
        onChange={(event) => {
          setFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      {!items && <ListSkeleton />}
      {items && (
        <ProcessFilter
          search={search}
          archived={archived}
          hasSearch={isFiltered || items.length > 0}
          onChange={setAddress}
        />
      )}
      {items && items.length > 0 && (
        <>
          <ProcessTable items={items} />
          <LoadMore pages={list} />
          {mayDraw && (
            <Text c="dimmed" size="xs" mt="md" className={classes.dropHint ?? ''}>
              {t('import.dropHint')}
            </Text>
          )}
        </>
      )}
      {items?.length === 0 && isFiltered && (
        <Group>
          <Text c="dimmed">{t(search === '' ? 'nothingArchived' : 'nothingFound')}</Text>
          <Button variant="subtle" onClick={() => setAddress({ search: '', archived: '' })}>
            {t('showAll')}
          </Button>
        </Group>
      )}
      {items?.length === 0 && !isFiltered && (
        <>
          <Text c="dimmed" mb="lg" maw={560}>
            {t(mayDraw ? 'none' : 'noneYet')}
          </Text>
          <Gallery mayCreate={mayDraw} />
        </>
      )}
      <NewProcessDialog opened={isNaming} onClose={() => setNaming(false)} />
      {files.length > 0 && (
        <ImportDialog
          files={files}
          onClose={() => setFiles([])}
          onOpen={(processId) => void navigate(`/processes/${processId}`)}
        />
      )}
      {isOver && <DropOverlay mayImport={mayDraw} />}
    </div>
  );
}
