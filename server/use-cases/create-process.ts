import { emptyDefinition } from '../../process/definition/empty-definition.ts';
import { parseDefinition } from '../../process/definition/parse-definition.ts';
import type { Definition, LocalText } from '../../process/definition/schema.ts';
import { gallery } from '../../process/gallery/gallery.ts';
import { cutText } from '../../process/texts/cut-text.ts';
import { Prisma } from '../../prisma/client.ts';
import { recordChange } from '../changes/record-change.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { recordAudit } from './record-audit.ts';

export type NewProcess =
  | { readonly from: 'empty'; readonly name: string }
  | { readonly from: 'gallery'; readonly galleryId: string }
  | { readonly from: 'file'; readonly definition?: unknown }
  | { readonly from: 'copy'; readonly processId: string };

const mostLetters = 200;

/** A new process with its first draft; its slug is the file's id, numbered where that is taken. Refuses a file or a draft that cannot be read. */
export async function createProcess(database: Database, caller: Caller, given: NewProcess, id: string) {
  const { organisationId, userId } = caller;
  const definition =
    given.from === 'copy' ? await copyOf(database, caller, given.processId) : toDefinition(given, caller);
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
          after: { slug, from: given.from, ...(given.from === 'copy' ? { processId: given.processId } : {}) },
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

async function copyOf(database: Database, caller: Caller, id: string): Promise<Definition> {
  const { organisationId } = caller;
  const { draft } = orNotFound(await database.process.findFirst({ where: { id, organisationId } }));
  const original = readDefinition(draft, caller);
  const name = named(original.name);
  return { ...original, name, id: toSlug(name.en ?? name.sv ?? original.id) };
}

function named({ sv, en }: LocalText): LocalText {
  return {
    ...(sv === undefined ? {} : { sv: cutText(`Kopia av ${sv}`, mostLetters) }),
    ...(en === undefined ? {} : { en: cutText(`Copy of ${en}`, mostLetters) }),
  };
}

function toDefinition(given: Exclude<NewProcess, { from: 'copy' }>, caller: Caller): Definition {
  if (given.from === 'empty') return emptyDefinition(given.name, toSlug(given.name));
  if (given.from === 'gallery') {
    const found = gallery.find(({ definition }) => definition.id === given.galleryId);
    if (!found) throw new Refusal('notFound');
    return found.definition;
  }
  return readDefinition(given.definition, caller);
}

function readDefinition(definition: unknown, { language }: Caller): Definition {
  const parsed = parseDefinition(definition);
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
