import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { jobRoleSchema } from '../../../server/contract/jobs.ts';
import { usePeople } from '../people/use-people.ts';

export type JobRole = z.infer<typeof jobRoleSchema>;
export const jobRoles = ['recruiter', 'manager', 'interviewer', 'administrator'] as const;

/** Who fills each role of a job; any number of people in each. */
export function RoleInputs({
  roles,
  onChange,
}: {
  readonly roles: readonly JobRole[];
  readonly onChange: (roles: JobRole[]) => void;
}) {
  const { t } = useTranslation('jobs');
  const people = usePeople();
  const data = people.map(({ userId, name }) => ({ value: userId, label: name }));
  return (
    <>
      {jobRoles.map((role) => (
        <MultiSelect
          key={role}
          label={t(role)}
          data={data}
          searchable
          hidePickedOptions
          value={roles.filter((one) => one.role === role).map(({ userId }) => userId)}
          onChange={(ids) =>
            onChange([...roles.filter((one) => one.role !== role), ...ids.map((userId) => ({ role, userId }))])
          }
        />
      ))}
    </>
  );
}
