import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeSettings } from '../../../server/contract/notices.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useRoute, keyOf } from '../../shell/api/use-route.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { useMe } from '../../shell/use-me.ts';
import { useChange } from '../act/use-act.ts';
import { ZoneSelect } from '../jobs/zone-select.tsx';
import { Page } from '../page/page.tsx';
import { DigestInput } from './digest-input.tsx';
import classes from './notices.module.css';
import { QuietInput } from './quiet-input.tsx';
import './texts.ts';
import { WaysInput } from './ways-input.tsx';

/** By which way I am told of what, when the digest comes, and when nothing does. */
export function NoticeSettingsPage() {
  const { t } = useTranslation('notices');
  const { organisation } = useMe();
  const stored = useRoute(routes.getNoticeSettings, {});
  return (
    <Page title={t('settingsTitle')} lead={t('settingsLead', { organisation: organisation.name })}>
      {stored.error && !stored.data && <Failed error={stored.error} again={() => void stored.refetch()} />}
      {stored.isPending && <ListSkeleton />}
      {stored.data && <Form stored={stored.data} />}
    </Page>
  );
}

function Form({ stored }: { readonly stored: NoticeSettings }) {
  const { t } = useTranslation('notices');
  const { organisation } = useMe();
  const [settings, setSettings] = useState(stored);
  const change = (some: Partial<NoticeSettings>) => setSettings((before) => ({ ...before, ...some }));
  const save = useChange(
    () => call(routes.setNoticeSettings, { body: settings }),
    () => t('saved'),
    (answer) => queryClient.setQueryData(keyOf(routes.getNoticeSettings, {}), answer),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(undefined);
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <WaysInput ways={settings.ways} onChange={(ways) => change({ ways })} />
      <DigestInput settings={settings} onChange={change} />
      <QuietInput quiet={settings.quiet} onChange={(quiet) => change({ quiet })} />
      <ZoneSelect
        label={t('zone')}
        value={settings.zone ?? organisation.zone}
        onChange={(zone) => change({ zone: zone === organisation.zone ? null : zone })}
      />
      <div>
        <Button type="submit" loading={save.isPending} disabled={settings.digestDays.length === 0}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
