import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Role, roles } from '../../../server/contract/access.ts';
import './texts.ts';

/** A role, with what it may do. */
export function RoleSelect({ value, onChange }: { readonly value: Role; readonly onChange: (role: Role) => void }) {
  const { t } = useTranslation('people');
  return (
    <Select
      label={t('role')}
      description={t(`${value}Hint`)}
      data={roles.map((role) => ({ value: role, label: t(role) }))}
      value={value}
      onChange={(next) => onChange(roles.find((role) => role === next) ?? value)}
      allowDeselect={false}
    />
  );
}
