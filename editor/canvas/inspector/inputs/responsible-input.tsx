import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Responsible } from '../../../../process/definition/schema.ts';
import { routes } from '../../../../server/contract/routes.ts';
import { useRoute } from '../../../shell/api/use-route.ts';
import { useEditing } from '../../editing.ts';

const roles = ['recruiter', 'manager', 'interviewer', 'administrator'] as const;

/** Roles that each job fills with people, or people by name; at least one stays. Those chosen stay in the list, so that the keyboard can take any of them away. */
export function ResponsibleInput({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: readonly Responsible[];
  readonly onChange: (list: Responsible[]) => void;
}) {
  const { t } = useTranslation('canvas');
  const { readOnly } = useEditing();
  const people = useRoute(routes.listPeople, { query: { limit: 200 } }).data?.items ?? [];
  const chosen = value.map(codeOf);
  const named = people.map((person) => ({ value: `person:${person.userId}`, label: person.name }));
  const unknown = chosen.filter((code) => code.startsWith('person:') && !named.some((one) => one.value === code));
  return (
    <MultiSelect
      aria-label={label}
      data={[
        { group: t('input.roles'), items: roles.map((role) => ({ value: `role:${role}`, label: t(`role.${role}`) })) },
        {
          group: t('input.people'),
          items: [...named, ...unknown.map((code) => ({ value: code, label: t('input.unknownPerson') }))],
        },
      ]}
      value={chosen}
      readOnly={readOnly}
      searchable
      onChange={(codes) => codes.length > 0 && onChange(codes.flatMap(fromCode))}
    />
  );
}

function codeOf(one: Responsible): string {
  return one.kind === 'role' ? `role:${one.role}` : `person:${one.personId}`;
}

function fromCode(code: string): Responsible[] {
  if (code.startsWith('person:')) return [{ kind: 'person', personId: code.slice('person:'.length) }];
  const role = roles.find((known) => code === `role:${known}`);
  return role ? [{ kind: 'role', role }] : [];
}
