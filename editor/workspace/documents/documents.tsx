import { Button, FileButton } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { usePages } from '../page/use-pages.ts';
import { DocumentRow } from './document-row.tsx';
import classes from './documents.module.css';
import { useUploads } from './use-uploads.ts';
import './texts.ts';

type Props = { readonly applicationId: string; readonly zone: string; readonly mayChange: boolean };

/** What a candidate has given, and what has been added: to download, to choose for the interview, to add to. */
export function Documents({ applicationId, zone, mayChange }: Props) {
  const { t } = useTranslation('documents');
  const documents = usePages(routes.listDocuments, { params: { applicationId } });
  const { going, upload } = useUploads(applicationId);
  const [isOver, setOver] = useState(false);
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(is);
  };
  const dropping = mayChange && {
    onDragOver: over(true),
    onDragLeave: over(false),
    onDrop: (event: DragEvent) => {
      over(false)(event);
      upload([...event.dataTransfer.files]);
    },
  };
  const none = !documents.isPending && !documents.error && documents.items.length === 0;
  return (
    <section className={classes.place} aria-labelledby="documents" data-over={isOver || undefined} {...dropping}>
      <div className={classes.head}>
        <h2 id="documents">{t('title')}</h2>
        {mayChange && (
          <FileButton multiple accept=".pdf,.docx,.odt,.txt,.jpg,.jpeg,.png" onChange={upload}>
            {(button) => (
              <Button {...button} size="compact-xs" variant="default" disabled={going !== null}>
                {t('add')}
              </Button>
            )}
          </FileButton>
        )}
      </div>
      {documents.error && <Failed error={documents.error} again={documents.refetch} />}
      {documents.isPending && <ListSkeleton rows={2} />}
      {none && <p className={classes.soft}>{t(mayChange ? 'none' : 'noneToSee')}</p>}
      <ul className={classes.list}>
        {documents.items.map((document) => (
          <DocumentRow key={document.id} document={document} zone={zone} mayChange={mayChange} />
        ))}
      </ul>
      <LoadMore pages={documents} />
      <p className={classes.soft} role="status">
        {going === null ? mayChange && t('hint') : t('adding', { name: going })}
      </p>
    </section>
  );
}
