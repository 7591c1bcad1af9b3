import { Button } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../shell/error-page.tsx';
import './texts.ts';
import type { Pages } from './use-pages.ts';

/** The lower end of a paged list: asks for the next page when it comes into view, and by button for those who do not scroll; says so where it cannot be had. */
export function LoadMore({ pages }: { readonly pages: Pages<unknown> }) {
  const { t } = useTranslation('page');
  const { ref, entry } = useIntersection({ rootMargin: '400px' });
  const { hasMore, isLoadingMore, loadMore, failedMore } = pages;
  const inView = entry?.isIntersecting === true;
  useEffect(() => {
    if (inView && hasMore && !isLoadingMore) loadMore();
  }, [inView, hasMore, isLoadingMore, loadMore]);
  if (!hasMore) return null;
  if (failedMore) return <Failed {...failedMore} />;
  return (
    <div ref={ref} style={{ padding: '12px 0' }}>
      <Button variant="subtle" loading={isLoadingMore} onClick={loadMore}>
        {t('more')}
      </Button>
    </div>
  );
}
