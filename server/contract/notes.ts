import { z } from 'zod';
import { localTextSchema } from '../../process/definition/schema.ts';
import { assessors, instant, members, page, pageQuery, route, uuid } from './route.ts';

const mostCharacters = 5_000;
const withId = z.object({ applicationId: uuid });
const ofNote = z.object({ noteId: uuid });
/** Whoever is mentioned stands in it as `@{user id}`. */
const written = z.strictObject({ text: z.string().trim().min(1).max(mostCharacters) });

const mentionedSchema = z.object({
  userId: z.string(),
  name: z.string(),
  /** Where somebody else in the organisation is called the same: which of them it is. */
  email: z.string().nullable(),
});

export const noteSchema = z.object({
  id: uuid,
  applicationId: uuid,
  authorName: z.string(),
  mine: z.boolean(),
  /** Where the candidate stood when it was written. */
  stepName: localTextSchema.nullable(),
  /** The revision that is shown; the first is 1. */
  number: z.int(),
  writtenAt: instant,
  changedAt: instant.nullable(),
  /** Null once it was removed, and while it is blind: one's own scorecard is not in yet. */
  text: z.string().nullable(),
  isBlind: z.boolean(),
  /** Everybody who stands in the text. */
  mentioned: z.array(mentionedSchema),
  removed: z.object({ by: z.string(), at: instant }).nullable(),
  /** Whether the caller may remove it, or bring it back. */
  mayRemove: z.boolean(),
});

export const noteRevisionSchema = z.object({
  number: z.int(),
  text: z.string(),
  at: instant,
  mentioned: z.array(mentionedSchema),
});

const draftSchema = z.object({ text: z.string(), savedAt: instant.nullable() });

export const mentionSchema = z.object({
  id: uuid,
  noteId: uuid,
  applicationId: uuid,
  candidateName: z.string(),
  jobTitle: z.string(),
  by: z.string(),
  at: instant,
  readAt: instant.nullable(),
});

export const noteRoutes = {
  listNotes: route(
    'get',
    '/api/v1/applications/{applicationId}/notes',
    'What colleagues have written about a candidate, newest first',
    assessors,
    { params: withId, query: z.object(pageQuery), answer: page(noteSchema) },
  ),
  writeNote: route(
    'post',
    '/api/v1/applications/{applicationId}/notes',
    'A note for colleagues; whoever is mentioned in it as `@{user id}` is told',
    assessors,
    { params: withId, body: written, answer: noteSchema, status: 201 },
  ),
  changeNote: route(
    'put',
    '/api/v1/notes/{noteId}',
    'Another text of one of my notes; If-Match is the revision that it was made from',
    assessors,
    { params: ofNote, body: written, answer: noteSchema },
  ),
  removeNote: route('delete', '/api/v1/notes/{noteId}', 'Takes a note away; it can be brought back', assessors, {
    params: ofNote,
    answer: noteSchema,
  }),
  restoreNote: route('post', '/api/v1/notes/{noteId}/restore', 'Brings back a note that was removed', assessors, {
    params: ofNote,
    answer: noteSchema,
  }),
  listNoteRevisions: route(
    'get',
    '/api/v1/notes/{noteId}/revisions',
    'Everything that a note has said, newest first',
    assessors,
    { params: ofNote, query: z.object(pageQuery), answer: page(noteRevisionSchema) },
  ),
  getNoteDraft: route(
    'get',
    '/api/v1/applications/{applicationId}/note-draft',
    'What I have begun to write; empty where there is nothing',
    assessors,
    { params: withId, answer: draftSchema },
  ),
  saveNoteDraft: route(
    'put',
    '/api/v1/applications/{applicationId}/note-draft',
    'Keeps what I have begun to write; an empty text keeps nothing',
    assessors,
    { params: withId, body: z.strictObject({ text: z.string().max(mostCharacters) }), answer: draftSchema },
  ),
  listMentionable: route(
    'get',
    '/api/v1/applications/{applicationId}/mentionable',
    'Who may read notes about the candidate, by name',
    assessors,
    {
      params: withId,
      query: z.object({ ...pageQuery, search: z.string().max(100).optional() }),
      answer: page(mentionedSchema.extend({ readsLater: z.boolean() })),
    },
  ),
  listMentions: route('get', '/api/v1/mentions', 'Notes that mention me, newest first', members, {
    query: z.object({ ...pageQuery, unread: z.enum(['true', 'false']).default('false') }),
    answer: page(mentionSchema),
  }),
  readMentions: route(
    'put',
    '/api/v1/applications/{applicationId}/mentions/read',
    'I have read the notes about the candidate that mention me',
    members,
    { params: withId, answer: z.object({ read: z.int() }) },
  ),
} as const;

export type NoteView = z.infer<typeof noteSchema>;
export type NoteRevisionView = z.infer<typeof noteRevisionSchema>;
export type Mentioned = z.infer<typeof mentionedSchema>;
export type Mentionable = Mentioned & { readonly readsLater: boolean };
export type MentionView = z.infer<typeof mentionSchema>;
