import { Button, Chip, Group, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Suit, suits } from '../../../process/gallery/suits.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { findReady, type Wanted } from './find-ready.ts';
import classes from './gallery.module.css';
import { ReadyCard } from './ready-card.tsx';

const all: Wanted = { words: '', suit: undefined };

/** Ready processes with their pictures, to look for by words and by what they suit. */
export function Gallery({ mayCreate }: { readonly mayCreate: boolean }) {
  const { t } = useTranslation('processes');
  const language = useLanguage();
  const list = useRoute(routes.listGallery, {}, { staleTime: Number.POSITIVE_INFINITY });
  const [wanted, setWanted] = useState(all);
  if (list.error) return <Failed error={list.error} again={() => void list.refetch()} />;
  if (!list.data) return <ListSkeleton rows={3} height={240} />;
  const found = findReady(list.data.items, wanted, language);
  return (
    <>
      <Search wanted={wanted} onChange={setWanted} />
      <p role="status" className={classes.found}>
        {t('gallery.found', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <Group>
          <Text c="dimmed">{t('gallery.nothing')}</Text>
          <Button variant="default" onClick={() => setWanted(all)}>
            {t('gallery.showAll')}
          </Button>
        </Group>
      ) : (
        <ul className={classes.grid}>
          {found.map((item) => (
            <ReadyCard key={item.id} item={item} mayCreate={mayCreate} />
          ))}
        </ul>
      )}
    </>
  );
}

type SearchProps = { readonly wanted: Wanted; readonly onChange: (wanted: Wanted) => void };

function Search({ wanted, onChange }: SearchProps) {
  const { t } = useTranslation('processes');
  const choose = (value: string) => onChange({ ...wanted, suit: value === 'all' ? undefined : (value as Suit) });
  return (
    <div className={classes.search}>
      <TextInput
        type="search"
        aria-label={t('gallery.search')}
        placeholder={t('gallery.searchExample')}
        leftSection={<IconSearch size={16} />}
        value={wanted.words}
        onChange={(event) => onChange({ ...wanted, words: event.currentTarget.value })}
      />
      <Chip.Group value={wanted.suit ?? 'all'} onChange={choose}>
        <Group gap="xs" role="group" aria-label={t('gallery.suits')}>
          {(['all', ...suits] as const).map((suit) => (
            <Chip key={suit} value={suit} size="sm" variant="outline">
              {t(`gallery.suit.${suit}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </div>
  );
}
