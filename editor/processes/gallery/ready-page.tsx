import { Button, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Definition } from '../../../process/definition/schema.ts';
import type { GalleryItem } from '../../../server/contract/processes.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { DrawingView } from '../../canvas/flow/drawing-view.tsx';
import { noOverlay } from '../../canvas/flow/overlay.ts';
import { Failed, NotFound } from '../../shell/error-page.tsx';
import { useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import '../texts/register.ts';
import { useCreateProcess } from '../use-create-process.ts';
import { useMayDraw } from '../use-may-draw.ts';
import classes from './gallery.module.css';
import { ReadyFacts } from './ready-facts.tsx';
import { ReadyStages } from './ready-stages.tsx';
import { useReady } from './use-ready.ts';

/** A ready process to look at before one makes it one's own: what it is for, its drawing, and what it promises where. */
export function ReadyPage() {
  const { galleryId = '' } = useParams();
  const { t } = useTranslation('processes');
  const list = useRoute(routes.listGallery, {}, { staleTime: Number.POSITIVE_INFINITY });
  const ready = useReady(galleryId);
  if (list.error) return <Failed error={list.error} again={() => void list.refetch()} />;
  if (ready.error) return <Failed error={ready.error} again={() => void ready.refetch()} />;
  const item = list.data?.items.find(({ id }) => id === galleryId);
  if ((list.data && !item) || ready.data === null) return <NotFound />;
  return (
    <div className={classes.page} data-wide>
      <Link to="/processes/gallery" className={classes.back}>
        <IconArrowLeft size={16} aria-hidden="true" /> {t('gallery.title')}
      </Link>
      {item && ready.data ? <Ready item={item} definition={ready.data} /> : <ListSkeleton rows={4} height={120} />}
    </div>
  );
}

function Ready({ item, definition }: { readonly item: GalleryItem; readonly definition: Definition }) {
  const { t } = useTranslation('processes');
  const language = useLanguage();
  const create = useCreateProcess();
  const mayDraw = useMayDraw();
  return (
    <>
      <header className={classes.head}>
        <div>
          <span className={classes.audience}>{item.audience[language]}</span>
          <Title order={1}>{item.name[language]}</Title>
          <Text maw={640}>{item.description[language]}</Text>
          <ReadyFacts item={item} />
        </div>
        {mayDraw && (
          <Button loading={create.isPending} onClick={() => create.mutate({ from: 'gallery', galleryId: item.id })}>
            {t('gallery.use')}
          </Button>
        )}
      </header>
      <section className={classes.drawing} aria-label={t('gallery.drawing', { name: item.name[language] })}>
        <DrawingView definition={definition} overlay={noOverlay} language={language} />
      </section>
      <ReadyStages definition={definition} />
    </>
  );
}
