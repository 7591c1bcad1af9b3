import { IconFile, IconFileOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReplyFileView } from '../../../server/contract/replies.ts';
import { routes } from '../../../server/contract/routes.ts';
import { pathOf } from '../../shell/api/call.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { saySize } from '../documents/say-size.ts';
import { ViewDocument } from '../documents/view-document.tsx';
import classes from './reply.module.css';
import './texts.ts';

/** The files that came with what a candidate wrote: each to be downloaded, or why it is not there. */
export function ReplyFiles({ files }: { readonly files: readonly ReplyFileView[] }) {
  const { t } = useTranslation('reply');
  return (
    <ul className={classes.files} aria-label={t('files')}>
      {files.map((file, index) => (
        // Their order never changes, and two may be called the same.
        <li key={`${index} ${file.name}`}>
          <ReplyFile file={file} />
        </li>
      ))}
    </ul>
  );
}

function ReplyFile({ file: { name, documentId, size, mediaType, state, why } }: { readonly file: ReplyFileView }) {
  const { t } = useTranslation('reply');
  const language = useLanguage();
  const called = name === '' ? t('nameless') : name;
  if (documentId !== null && size !== null)
    return (
      <>
        <IconFile size={16} aria-hidden="true" />
        <span>
          <a href={pathOf(routes.downloadDocument.path, { params: { documentId } })} download={called}>
            {called}
          </a>{' '}
          <span className={classes.soft}>{saySize(size, language)}</span>
          {mediaType !== null && <ViewDocument documentId={documentId} name={called} mediaType={mediaType} />}
        </span>
      </>
    );
  return (
    <>
      <IconFileOff size={16} aria-hidden="true" />
      <span>
        {called}{' '}
        <span className={classes.soft}>
          {state === 'refused'
            ? t('fileRefused', { why: inLanguage(why ?? undefined, language) })
            : t(state === 'removed' ? 'fileRemoved' : 'fileAway')}
        </span>
      </span>
    </>
  );
}
