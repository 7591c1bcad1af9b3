import { once } from 'node:events';
import type { Response } from 'express';
import type { AuditEntryView, AuditFilter } from '../contract/audit.ts';
import { toCell } from '../http/to-cell.ts';
import type { Parts } from '../parts.ts';
import { findAudit } from './find-audit.ts';

type Wanted = AuditFilter & { readonly organisationId: string };
type Out = { readonly format: 'csv' | 'jsonl'; readonly response: Response };

const types = { csv: 'text/csv; charset=utf-8', jsonl: 'application/x-ndjson' } as const;

/** Writes every entry that is wanted to the response, page by page, so that years of them need no memory; ends where the reader leaves. */
export async function exportAudit(
  parts: Pick<Parts, 'database' | 'pool'>,
  wanted: Wanted,
  { format, response }: Out,
): Promise<void> {
  const toLine = format === 'csv' ? toCsv : toJson;
  let page = await findAudit(parts, wanted, { limit: 200 });
  response.set({
    'Content-Type': types[format],
    'Content-Disposition': `attachment; filename="audit.${format}"`,
  });
  // Spreadsheets take a file without it for another alphabet's.
  if (format === 'csv') response.write(`\ufeff${columns.join(',')}\r\n`);
  for (;;) {
    const hasRoom = response.write(page.items.map(toLine).join(''));
    if (!hasRoom && !response.destroyed) await Promise.race([once(response, 'drain'), once(response, 'close')]);
    if (page.next === null || response.destroyed) break;
    page = await findAudit(parts, wanted, { limit: 200, after: page.next });
  }
  response.end();
}

const columns = [
  'at',
  'actor',
  'actorName',
  'action',
  'target',
  'targetId',
  'targetName',
  'before',
  'after',
  'address',
  'agent',
  'keyId',
  'id',
] as const;

function toCsv({ id, at, actor, action, target, before, after, address, agent, keyId, names }: AuditEntryView): string {
  const row: Record<(typeof columns)[number], string | null> = {
    ...{ id, at, action, address, agent, keyId },
    actor: actor.id ?? actor.kind,
    actorName: names[actor.id ?? ''] ?? null,
    target: target.kind,
    targetId: target.id,
    targetName: names[target.id] ?? null,
    before: before === null ? null : JSON.stringify(before),
    after: after === null ? null : JSON.stringify(after),
  };
  return `${columns.map((column) => toCell(row[column] ?? '')).join(',')}\r\n`;
}

const toJson = (entry: AuditEntryView) => `${JSON.stringify(entry)}\n`;
