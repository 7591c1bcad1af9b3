import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PossiblePerson } from '../../../server/contract/applications.ts';
import { isApiError } from '../../shell/api/api-error.ts';
import './texts.ts';

type PossibleProps = {
  readonly people: readonly PossiblePerson[];
  readonly isBusy: boolean;
  /** The id of one of them, or `new` for somebody else. */
  readonly onChoose: (person: string) => void;
};

/** Whom the new candidate may be: nothing of theirs is joined until somebody has said that they are one. */
export function PossiblePeople({ people, isBusy, onChoose }: PossibleProps) {
  const { t } = useTranslation('applicant');
  return (
    <Alert variant="light" color="amber" role="alert" title={t('possible')}>
      <Stack gap="sm">
        <Text>{t('possibleText')}</Text>
        {people.map(({ candidateId, name, email, phone, applications, here }) => (
          <div key={candidateId}>
            <Text fw={550}>{name}</Text>
            <Text c="dimmed">{[email, phone].filter((one) => one !== null).join(' · ')}</Text>
            {applications.map(({ applicationId, jobTitle }) => (
              <Text key={applicationId}>
                <Link to={`/applications/${applicationId}`}>{jobTitle}</Link>
              </Text>
            ))}
            {here === null ? (
              <Button mt={6} size="compact-md" variant="default" loading={isBusy} onClick={() => onChoose(candidateId)}>
                {t('samePerson', { name })}
              </Button>
            ) : (
              <Text c="dimmed">{t('hereAlready')}</Text>
            )}
          </div>
        ))}
        <Group>
          <Button size="compact-md" variant="default" loading={isBusy} onClick={() => onChoose('new')}>
            {t('somebodyElse')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

/** Whom a refusal asks about; nobody in another refusal. */
export function possibleIn(error: unknown): readonly PossiblePerson[] {
  if (!isApiError(error, 'mayBeKnown')) return [];
  return (error.problem as { readonly people?: readonly PossiblePerson[] }).people ?? [];
}
