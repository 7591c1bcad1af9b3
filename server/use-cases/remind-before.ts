import { type StaffEvent, tellStaff } from '../notices/tell-staff.ts';
import type { Database } from '../parts.ts';

const recruiters = [{ kind: 'role', role: 'recruiter' }] as const;
const everybody = [...recruiters, { kind: 'role', role: 'administrator' }] as const;

type Asked = {
  /** What is told of it, but whom and of which kind; the key is that of what was asked for. */
  readonly told: Omit<StaffEvent, 'to' | 'kind' | 'due'>;
  readonly askedAt: Date;
  readonly due: Date;
  /** So long before its date the administrators hear too, in milliseconds. */
  readonly nearMs: number;
};

/** Reminds the recruiters half-way to the date by which something that was asked for is answered, and them and the administrators near it. Each is told once. */
export async function remindBefore(
  database: Database,
  { told, askedAt, due, nearMs }: Asked,
  now: number,
): Promise<void> {
  const isNear = now >= due.getTime() - nearMs;
  const isHalfWay = now >= (askedAt.getTime() + due.getTime()) / 2;
  if (!isNear && !isHalfWay) return;
  await database.$transaction((transaction) =>
    tellStaff(transaction, {
      ...{ ...told, due },
      ...(isNear
        ? { key: `${told.key}/near`, kind: 'escalate', to: everybody }
        : { key: `${told.key}/halfWay`, kind: 'remind', to: recruiters }),
    }),
  );
}
