import { usualSettings } from '../contract/notice-kinds.ts';
import type { NoticeSettings } from '../contract/notices.ts';
import type { Database, Transaction } from '../parts.ts';
import type { Settings } from './mail-instant.ts';

/** How each of these wants to be told in the organisation, in whose zone nobody has one of their own. */
export async function loadSettings(
  database: Database | Transaction,
  organisationId: string,
  userIds: readonly string[],
): Promise<Map<string, Settings>> {
  const organisation = await database.organization.findUnique({ where: { id: organisationId } });
  const rows = await database.noticeSettings.findMany({ where: { organisationId, userId: { in: [...userIds] } } });
  const own = new Map(rows.map((row) => [row.userId, toSettings(row)]));
  return new Map(
    userIds.map((userId) => {
      const settings = own.get(userId) ?? usualSettings;
      return [userId, { ...settings, zone: settings.zone ?? organisation?.zone ?? 'UTC' }];
    }),
  );
}

type Row = {
  readonly ways: unknown;
  readonly digestAt: number;
  readonly digestDays: number[];
  readonly quietFrom: number | null;
  readonly quietUntil: number | null;
  readonly zone: string | null;
};

/** A stored row as settings; a kind that did not exist when it was stored is told as usual. */
export function toSettings({ ways, quietFrom, quietUntil, digestAt, digestDays, zone }: Row): NoticeSettings {
  return {
    ways: { ...usualSettings.ways, ...(ways as Partial<NoticeSettings['ways']>) },
    digestAt,
    digestDays,
    quiet: quietFrom === null || quietUntil === null ? null : { from: quietFrom, until: quietUntil },
    zone,
  };
}
