import { isZone } from '../../process/calendar/zone-days.ts';
import type { NoticeSettings } from '../contract/notices.ts';
import { usualSettings } from '../contract/notice-kinds.ts';
import type { Caller } from '../http/caller.ts';
import type { MistakeCode } from '../http/mistakes.ts';
import { Refusal } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { toSettings } from './load-settings.ts';

/** How the caller wants to be told. */
export async function getSettings(database: Database, { organisationId, userId }: Caller): Promise<NoticeSettings> {
  const where = { organisationId_userId: { organisationId, userId } };
  const row = await database.noticeSettings.findUnique({ where });
  return row ? toSettings(row) : usualSettings;
}

/** What is told from now on is told like this; refuses a zone that there is none of, and a digest in the quiet hours. */
export async function setSettings(
  database: Database,
  { organisationId, userId }: Caller,
  settings: NoticeSettings,
): Promise<NoticeSettings> {
  const { ways, digestAt, digestDays, quiet, zone } = settings;
  if (zone !== null && !isZone(zone)) refuse('zone', 'zone-unknown');
  if (quiet !== null && isWithin(digestAt, quiet)) refuse('digestAt', 'digest-in-quiet-hours');
  const data = {
    ...{ ways: { ...ways, page: 'atOnce' }, digestAt, zone },
    digestDays: [...new Set(digestDays)].toSorted(),
    ...{ quietFrom: quiet?.from ?? null, quietUntil: quiet?.until ?? null },
  };
  const row = await database.noticeSettings.upsert({
    where: { organisationId_userId: { organisationId, userId } },
    create: { organisationId, userId, ...data },
    update: data,
  });
  return toSettings(row);
}

function isWithin(minutes: number, { from, until }: { from: number; until: number }): boolean {
  if (from <= until) return minutes >= from && minutes < until;
  return minutes >= from || minutes < until;
}

function refuse(field: string, code: MistakeCode): never {
  throw new Refusal('malformed', { errors: [{ path: `body.${field}`, code }] });
}
