import { Badge, Button, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProcessDetail, VersionSummary } from '../../../server/contract/processes.ts';
import type { Pages } from '../../workspace/page/use-pages.ts';
import { When } from '../../workspace/page/when.tsx';
import type { DrawingRef } from './use-drawing-of.ts';
import classes from './versions.module.css';
import './texts.ts';

type ListProps = {
  readonly versions: Pages<VersionSummary>;
  readonly live: ProcessDetail['live'];
  readonly shown: DrawingRef | undefined;
  readonly onShow: (reference: DrawingRef) => void;
};

/** The draft and every version, newest first: who published it, when, and why. Choosing one shows what it changed. */
export function VersionList({ versions, live, shown, onShow }: ListProps) {
  const { t } = useTranslation('versions');
  return (
    <nav className={classes.list} aria-label={t('title')}>
      <ul>
        <li>
          <UnstyledButton className={classes.row} aria-pressed={shown === 'draft'} onClick={() => onShow('draft')}>
            <strong>{t('draft')}</strong>
            <small>{t('draftHint')}</small>
          </UnstyledButton>
        </li>
        {versions.items.map((version) => (
          <li key={version.id}>
            <Row
              version={version}
              isLive={version.number === live?.number}
              isShown={shown === version.id}
              onShow={onShow}
            />
          </li>
        ))}
      </ul>
      {versions.hasMore && (
        <Button variant="subtle" size="compact-sm" loading={versions.isLoadingMore} onClick={versions.loadMore}>
          {t('more')}
        </Button>
      )}
    </nav>
  );
}

type RowProps = {
  readonly version: VersionSummary;
  readonly isLive: boolean;
  readonly isShown: boolean;
  readonly onShow: (reference: DrawingRef) => void;
};

function Row({ version, isLive, isShown, onShow }: RowProps) {
  const { t } = useTranslation('versions');
  return (
    <UnstyledButton className={classes.row} aria-pressed={isShown} onClick={() => onShow(version.id)}>
      <span className={classes.rowTop}>
        <strong>{t('version', { number: version.number })}</strong>
        {isLive && (
          <Badge size="sm" variant="light">
            {t('live')}
          </Badge>
        )}
      </span>
      <small>
        <When at={version.publishedAt} /> · {version.publishedBy ?? t('somebody')}
      </small>
      <span className={classes.note} data-empty={version.note ? undefined : true}>
        {version.note ?? t('noNote')}
      </span>
    </UnstyledButton>
  );
}
