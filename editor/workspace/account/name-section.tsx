import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { useMe } from '../../shell/use-me.ts';
import { useChange } from '../act/use-act.ts';
import { RenameForm } from '../page/rename-form.tsx';
import { Section } from './section.tsx';
import './texts.ts';

/** What one is called here and in what one signs. */
export function NameSection() {
  const { t } = useTranslation('account');
  const { name } = useMe();
  const change = useChange(
    (wanted: string) => call(routes.renameMe, { body: { name: wanted } }),
    (me) => t('nameSaid', { name: me.name }),
    () => void queryClient.invalidateQueries({ queryKey: keyOf(routes.getMe) }),
  );
  return (
    <Section title={t('name')} text={t('nameText')}>
      <RenameForm
        key={name}
        label={t('nameLabel')}
        name={name}
        save={t('nameSave')}
        isSaving={change.isPending}
        onSave={change.mutate}
      />
    </Section>
  );
}
