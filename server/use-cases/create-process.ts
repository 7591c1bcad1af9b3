import { emptyDefinition } from '../../process/definition/empty-definition.ts';
import { parseDefinition } from '../../process/definition/parse-definition.ts';
import type { Definition } from '../../process/definition/schema.ts';
import { gallery } from '../../process/gallery/gallery.ts';
import { Prisma } from '../../prisma/client.ts';
import { recordChange } from '../changes/record-change.ts';
import type { Caller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { recordAudit } from './record-audit.ts';

export type NewProcess =
  | { readonly from: 'empty'; readonly name: string }
  | { readonly from: 'gallery'; readonly galleryId: string }
  | { readonly from: 'file'; readonly definition?: unknown };

/** A new process with its first draft; its slug is the file's id, numbered where that is taken. Refuses a file that cannot be read. */
export async function createProcess(database: Database, caller: Caller, given: NewProcess, id: string) {
  const { organisationId, userId } = caller;
  const definition = toDefinition(given, caller);
  for (let number = 1; number <= 200; number += 1) {
    const slug = number === 1 ? definition.id : `${definition.id.slice(0, 43)}-${number}`;
    try {
      return await database.$transaction(async (transaction) => {
        const process = await transaction.process.create({
          data: {
            id,
            organisationId,
            slug,
            draft: { ...definition, id: slug } as unknown as Prisma.InputJsonValue,
            draftSavedBy: userId,
          },
        });
        await recordChange(transaction, caller, { topic: 'process', topicId: process.id, kind: 'created' });
        await recordAudit(transaction, {
          organisationId,
          by: { kind: 'person', id: userId },
          action: 'createProcess',
          target: 'process',
          targetId: process.id,
          after: { slug, from: given.from },
        });
        return process;
      });
    } catch (error) {
      if (!isTaken(error)) throw error;
      const again = await database.process.findFirst({ where: { id, organisationId } });
      if (again) return again;
    }
  }
  throw new Refusal('slugTaken');
}

/** Whether PostgreSQL said that a unique value is there already. */
export function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}

function toDefinition(given: NewProcess, { language }: Caller): Definition {
  if (given.from === 'empty') return emptyDefinition(given.name, toSlug(given.name));
  if (given.from === 'gallery') {
    const found = gallery.find(({ definition }) => definition.id === given.galleryId);
    if (!found) throw new Refusal('notFound');
    return found.definition;
  }
  const parsed = parseDefinition(given.definition);
  if (parsed.kind === 'ok') return parsed.definition;
  throw new Refusal('fileRefused', {
    errors: parsed.problems.map(({ path, code, message }) => ({
      path: path.join('.'),
      code,
      message: message[language],
    })),
    more: { problems: parsed.problems },
  });
}

function toSlug(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return plain === '' || plain === 'constructor' || plain === 'prototype' ? 'process' : plain;
}
