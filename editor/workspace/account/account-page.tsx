import { Alert, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../../shell/use-me.ts';
import { Page } from '../page/page.tsx';
import { Together } from '../page/together.tsx';
import { AbsenceSection } from './absence-section.tsx';
import classes from './account.module.css';
import { NameSection } from './name-section.tsx';
import { PasskeysSection } from './passkeys-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { Section } from './section.tsx';
import { SessionsSection } from './sessions-section.tsx';
import './texts.ts';
import { TwoStepSection } from './two-step-section.tsx';

/** What one is called, when one is away, how one is told, and one's own way in: password, second step, passkeys, where one is signed in. */
export function AccountPage() {
  const { t } = useTranslation('account');
  const me = useMe();
  return (
    <Page title={t('title')} lead={`${me.name} · ${me.email}`}>
      <Together>
        <div className={classes.sections}>
          {me.needsTwoFactor && (
            <Alert color="yellow" variant="light" title={t('needed', { organisation: me.organisation.name })}>
              {t('neededText')}
            </Alert>
          )}
          {!me.needsTwoFactor && <NameSection />}
          {!me.needsTwoFactor && <AbsenceSection />}
          {!me.needsTwoFactor && (
            <Section title={t('notices')} text={t('noticesText')}>
              <Button component={Link} to="/account/notices" variant="default">
                {t('noticesButton')}
              </Button>
            </Section>
          )}
          <TwoStepSection />
          <PasskeysSection />
          <PasswordSection />
          <SessionsSection />
        </div>
      </Together>
    </Page>
  );
}
