import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { jobRoleSchema } from '../../../server/contract/jobs.ts';
import { PeopleSelect } from '../people/people-select.tsx';

export type JobRole = z.infer<typeof jobRoleSchema>;
export const jobRoles = ['recruiter', 'manager', 'interviewer', 'administrator', 'viewer'] as const;

type Named = { readonly userId: string; readonly name: string };
/** As many roles as a job can have. */
const most = 200;

/** Who fills each role of a job; any number of people in each, found by name or address. `named`: those who fill one already. */
export function RoleInputs({
  roles,
  named,
  onChange,
}: {
  readonly roles: readonly JobRole[];
  readonly named: readonly Named[];
  readonly onChange: (roles: JobRole[]) => void;
}) {
  const { t } = useTranslation('jobs');
  const [chosen, setChosen] = useState<readonly Named[]>([]);
  const names = new Map([...named, ...chosen].map(({ userId, name }) => [userId, name]));
  return (
    <>
      {jobRoles.map((role) => (
        <PeopleSelect
          key={role}
          label={t(role)}
          description={role === 'viewer' ? t('viewerHint') : undefined}
          atMost={most}
          value={roles
            .filter((one) => one.role === role)
            .map(({ userId }) => ({ userId, name: names.get(userId) ?? '' }))}
          onChange={(people) => {
            setChosen([...chosen, ...people]);
            onChange([...roles.filter((one) => one.role !== role), ...people.map(({ userId }) => ({ role, userId }))]);
          }}
        />
      ))}
    </>
  );
}
