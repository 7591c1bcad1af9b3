import { ActionIcon, Button, Popover, TextInput } from '@mantine/core';
import { IconBookmark, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SavedView, ViewPage } from '../../../server/contract/views.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { Failed } from '../../shell/error-page.tsx';
import { showError, showToast } from '../../shell/toast.tsx';
import { LoadMore } from './load-more.tsx';
import { placeOf } from './place-of.ts';
import classes from './saved-views.module.css';
import { useAddress } from './use-address.ts';
import { usePages } from './use-pages.ts';
import './texts.ts';

type Shown = {
  readonly page: ViewPage;
  /** What the page shows by itself where its address does not say: a view keeps what was seen. */
  readonly byItself?: Readonly<Record<string, string>>;
};

/** A page's filters under names of one's own: opened, saved and removed beside the filters. */
export function SavedViews({ page, byItself = {} }: Shown) {
  const { t } = useTranslation('page');
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={300} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconBookmark size={16} aria-hidden="true" />}
          onClick={() => setOpened(!opened)}
        >
          {t('views')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {opened && <Views page={page} byItself={byItself} close={() => setOpened(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function Views({ page, byItself, close }: Required<Shown> & { readonly close: () => void }) {
  const { t } = useTranslation('page');
  const here = ordered({ ...byItself, ...Object.fromEntries(useAddress()[0]) });
  const views = usePages(routes.listViews, { query: { page } });
  return (
    <>
      {views.error && <Failed error={views.error} again={views.refetch} />}
      {views.items.length === 0 && !views.isPending && !views.error && <p className={classes.none}>{t('noViews')}</p>}
      <ul className={classes.list}>
        {views.items.map((view) => (
          <li key={view.id}>
            <Link
              {...linkTo(view.query)}
              onClick={close}
              {...(ordered(Object.fromEntries(new URLSearchParams(view.query))) === here
                ? { 'aria-current': 'true' as const }
                : {})}
            >
              {view.name}
            </Link>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('removeView', { name: view.name })}
              onClick={() => void remove(view, t('viewRemoved', { name: view.name }))}
            >
              <IconX size={16} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <LoadMore pages={views} />
      <SaveView page={page} query={here} />
    </>
  );
}

/** Filters that are the same in another order are one view. */
function ordered(parts: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(parts);
  query.sort();
  return query.toString();
}

function linkTo(query: string) {
  const { search, state } = placeOf(new URLSearchParams(query));
  return { to: { search }, state };
}

function SaveView({ page, query }: { readonly page: ViewPage; readonly query: string }) {
  const { t } = useTranslation('page');
  const [name, setName] = useState('');
  const save = async () => {
    if (await keep({ page, name: name.trim(), query })) setName('');
  };
  return (
    <form
      className={classes.save}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') void save();
      }}
    >
      <TextInput
        label={t('nameOfView')}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {t('saveView')}
      </Button>
    </form>
  );
}

const refresh = () => queryClient.invalidateQueries({ queryKey: keyOf(routes.listViews) });

async function keep(view: Pick<SavedView, 'page' | 'name' | 'query'>): Promise<boolean> {
  try {
    await call(routes.saveView, { body: view });
    await refresh();
    return true;
  } catch (error) {
    showError(error);
    return false;
  }
}

async function remove({ id, page, name, query }: SavedView, said: string): Promise<void> {
  try {
    await call(routes.deleteView, { params: { viewId: id } });
    await refresh();
    showToast(said, () => void keep({ page, name, query }));
  } catch (error) {
    showError(error);
  }
}
