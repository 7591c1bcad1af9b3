import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useAct } from '../act/use-act.ts';
import './texts.ts';

type GoOnProps = {
  readonly applicationId: string;
  /** Whose pause it is, where the button stands among those of others. */
  readonly name?: string;
  readonly variant?: 'filled' | 'default';
};

/** Ends a pause before its date: what stood still goes on. */
export function GoOnNow({ applicationId, name, variant = 'filled' }: GoOnProps) {
  const { t } = useTranslation('board');
  const resume = useAct(() => call(routes.resume, { params: { applicationId } }), t('resumed'));
  return (
    <Button
      size="compact-sm"
      variant={variant}
      loading={resume.isPending}
      onClick={() => resume.mutate(undefined)}
      aria-label={name && `${t('resume')}: ${name}`}
    >
      {t('resume')}
    </Button>
  );
}
