import { ActionIcon, Switch } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../../server/contract/documents.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call, pathOf } from '../../shell/api/call.ts';
import { useLanguage } from '../../shell/language.ts';
import { showError, showToast } from '../../shell/toast.tsx';
import { refreshWork } from '../act/refresh-work.ts';
import { useChange } from '../act/use-act.ts';
import { When } from '../page/when.tsx';
import classes from './documents.module.css';
import { saySize } from './say-size.ts';
import { ViewDocument } from './view-document.tsx';

type Props = { readonly document: DocumentView; readonly zone: string; readonly mayChange: boolean };

/** One document: its name downloads it; recruiters choose who sees it, and take it away with a way back. */
export function DocumentRow({ document, zone, mayChange }: Props) {
  const { t } = useTranslation('documents');
  const language = useLanguage();
  const { id, fileName: name, mediaType, size, by, createdAt, forInterviewers } = document;
  const params = { documentId: id };
  const share = useChange(
    (is: boolean) => call(routes.changeDocument, { params, body: { forInterviewers: is } }),
    (changed) => t(changed.forInterviewers ? 'sharedSaid' : 'hiddenSaid', { name }),
  );
  const from = by.kind === 'candidate' ? t('byCandidate') : by.name !== null && t('byPerson', { name: by.name });
  return (
    <li>
      <div>
        <a className={classes.name} href={pathOf(routes.downloadDocument.path, { params })} download={name}>
          {name}
        </a>
        <p className={classes.soft}>
          {saySize(size, language)} · <When at={createdAt} zone={zone} /> {from}
        </p>
      </div>
      <ViewDocument documentId={id} name={name} mediaType={mediaType} />
      {mayChange && (
        <>
          <Switch
            size="xs"
            label={t(forInterviewers ? 'shared' : 'hidden')}
            aria-label={t('share', { name })}
            checked={forInterviewers}
            onChange={(event) => share.mutate(event.currentTarget.checked)}
          />
          <ActionIcon variant="subtle" color="gray" aria-label={t('remove', { name })} onClick={() => void remove()}>
            <IconTrash size={16} aria-hidden="true" />
          </ActionIcon>
        </>
      )}
    </li>
  );

  async function remove() {
    try {
      await call(routes.removeDocument, { params });
      showToast(t('removed', { name }), () => void restore());
    } catch (error) {
      showError(error);
    }
    refreshWork();
  }

  async function restore() {
    try {
      await call(routes.restoreDocument, { params });
      showToast(t('restored', { name }));
    } catch (error) {
      showError(error);
    }
    refreshWork();
  }
}
