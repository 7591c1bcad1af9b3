import { Alert, Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isApiError } from '../../shell/api/api-error.ts';
import { When } from '../page/when.tsx';
import './texts.ts';

type Before = { readonly applicationId: string; readonly outcome: string | null; readonly endedAt: string };
type BeforeProps = {
  readonly name: string;
  readonly before: Before;
  readonly isBusy: boolean;
  readonly onAgain: () => void;
};

/** Somebody was in the job until their application ended: how it ended and when, and taking them in once more. */
export function AppliedBefore({ name, before, isBusy, onAgain }: BeforeProps) {
  const { t } = useTranslation('applicant');
  return (
    <Alert variant="light" color="amber" role="alert">
      <Text>
        {t(before.outcome === 'rejected' ? 'rejectedBefore' : 'endedBefore', { name })} <When at={before.endedAt} />.{' '}
        <Link to={`/applications/${before.applicationId}`}>{t('openThere')}</Link>
      </Text>
      <Text c="dimmed">{t('againText')}</Text>
      <Button mt={6} size="compact-md" variant="default" loading={isBusy} onClick={onAgain}>
        {t('takeInAgain')}
      </Button>
    </Alert>
  );
}

/** The application that a refusal says has ended; null in another refusal. */
export const appliedBeforeIn = (error: unknown): Before | null =>
  isApiError(error, 'appliedBefore') ? (error.problem as unknown as Before) : null;
