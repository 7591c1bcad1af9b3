import { Skeleton, Stack } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Shows its children after 300 ms alone, so that what is quick never flickers. */
export function AfterAWhile({ children }: { readonly children: ReactNode }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return late ? children : null;
}

/** Rows in the shape of a list that is on its way. */
export function ListSkeleton({ rows = 6, height = 44 }: { readonly rows?: number; readonly height?: number }) {
  const { t } = useTranslation();
  return (
    <AfterAWhile>
      <Stack gap="xs" role="status" aria-label={t('loading')}>
        {Array.from({ length: rows }, (_, row) => (
          <Skeleton key={row} height={height} />
        ))}
      </Stack>
    </AfterAWhile>
  );
}
