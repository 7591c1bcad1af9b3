import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../shell/use-me.ts';
import { Page } from '../page/page.tsx';
import classes from './account.module.css';
import { PasskeysSection } from './passkeys-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { SessionsSection } from './sessions-section.tsx';
import './texts.ts';
import { TwoStepSection } from './two-step-section.tsx';

/** One's own way in: password, second step, passkeys, and where one is signed in. */
export function AccountPage() {
  const { t } = useTranslation('account');
  const me = useMe();
  return (
    <Page title={t('title')} lead={`${me.name} · ${me.email}`}>
      <div className={classes.sections}>
        {me.needsTwoFactor && (
          <Alert color="yellow" variant="light" title={t('needed', { organisation: me.organisation.name })}>
            {t('neededText')}
          </Alert>
        )}
        <TwoStepSection />
        <PasskeysSection />
        <PasswordSection />
        <SessionsSection />
      </div>
    </Page>
  );
}
