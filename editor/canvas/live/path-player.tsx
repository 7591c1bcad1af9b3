import { CloseButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition } from '../../../process/definition/schema.ts';
import type { Visit } from '../../../server/contract/live.ts';
import { routes } from '../../../server/contract/routes.ts';
import { Failed } from '../../shell/error-page.tsx';
import { useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { usePages } from '../../workspace/page/use-pages.ts';
import { DrawingView } from '../flow/drawing-view.tsx';
import classes from './live.module.css';
import { PathControls } from './path-controls.tsx';
import { pathOverlay } from './path-overlay.ts';
import { PathVisits } from './path-visits.tsx';
import './texts.ts';

type PlayerProps = {
  readonly applicationId: string;
  readonly name: string;
  /** The version that the candidate is on. */
  readonly definition: Definition;
  readonly onClose?: () => void;
};

/** One candidate's whole way over the drawing, step by step with its dates; played, or gone through by hand. */
export function PathPlayer({ applicationId, name, definition, onClose }: PlayerProps) {
  const { t } = useTranslation('live');
  const pages = usePages(routes.listPath, { params: { applicationId }, query: { limit: 200 } });
  const { hasMore, isLoadingMore, loadMore } = pages;
  useEffect(() => {
    if (hasMore && !isLoadingMore) loadMore();
  }, [hasMore, isLoadingMore, loadMore]);
  return (
    <section className={classes.player} aria-label={t('pathOf', { name })}>
      <header className={classes.playerHead}>
        <h2>{t('pathOf', { name })}</h2>
        {onClose && <CloseButton aria-label={t('pathClose')} onClick={onClose} />}
      </header>
      {pages.error ? (
        <Failed error={pages.error} again={pages.refetch} />
      ) : pages.isPending ? (
        <ListSkeleton />
      ) : (
        <Path visits={pages.items} definition={definition} />
      )}
    </section>
  );
}

function Path({ visits, definition }: { readonly visits: readonly Visit[]; readonly definition: Definition }) {
  const { t } = useTranslation('live');
  const language = useLanguage();
  const last = visits.length - 1;
  const [chosen, choose] = useState<number>();
  // Until somebody goes back it stays where the candidate is, also when that moves on.
  const at = Math.min(chosen ?? last, last);
  if (last < 0) return <p className={classes.nobody}>{t('pathEmpty')}</p>;
  return (
    <>
      <div className={classes.drawing}>
        <DrawingView
          definition={definition}
          overlay={pathOverlay({ visits, at }, language)}
          language={language}
          onStepClick={(stepId) => {
            const found = visits.findLastIndex((visit) => visit.stepId === stepId);
            if (found >= 0) choose(found);
          }}
        />
      </div>
      <div className={classes.dock}>
        <PathControls visits={visits} at={at} onMove={choose} />
        <PathVisits visits={visits} definition={definition} at={at} onMove={choose} />
      </div>
    </>
  );
}
