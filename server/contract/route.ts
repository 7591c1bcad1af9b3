/**
 * One table of routes is the whole API: Express registers from it, OpenAPI is generated from it, the browser calls through it, and a test
 * holds who may call what against it. Imports only `process/` and zod, so that the browser can use it.
 */
import { z } from 'zod';
import type { Access } from './access.ts';

export * from './access.ts';

export type Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> = {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** With `{name}` for parameters, as OpenAPI writes them. */
  readonly path: string;
  readonly summary: string;
  readonly access: Access;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly answer: Answer;
  /** 200 unless said otherwise; 202 where the run applies it later. */
  readonly status: 200 | 201 | 202 | 204;
  /** What the body is; `file` and `notice` are taken byte for byte. */
  readonly takes: Takes;
  /** What the answer is, where it is no JSON that `answer` describes. */
  readonly answersAs: string;
  /** Whether it may be called inside a rehearsal, by those who may rehearse. */
  readonly rehearses: boolean;
  /** With an `applicationId` in its query it is about that one of the job alone: also for whoever meets that candidate and has no role in the job. */
  readonly ofOneToo: boolean;
  /** Also for whoever began what it names and can still take it back, and a day longer to read it, whatever they are in the job by now. */
  readonly ofOwnToo: boolean;
};

/**
 * No body, JSON of at most 256 kB, JSON of at most 6 MB, a file of at most 10 MB, a form, a provider's notice, or a mail of at most 25 MB. An `upload` and a form with
 * files (`multipart`) are read by their route, as they come.
 */
export type Takes = 'nothing' | 'json' | 'largeJson' | 'file' | 'upload' | 'form' | 'multipart' | 'notice' | 'mail';

const nothing = z.undefined();
type Parts = {
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  answer?: z.ZodType;
  status?: Route['status'];
  takes?: Takes;
  answersAs?: string;
  rehearses?: boolean;
  ofOneToo?: boolean;
  ofOwnToo?: boolean;
};
type Or<T, Fallback> = T extends z.ZodType ? T : Fallback;

/** A route of the table; parts that are left out are empty. */
export function route<P extends Parts>(
  method: Route['method'],
  path: string,
  summary: string,
  access: Access,
  parts: P,
): Route<
  Or<P['params'], z.ZodUndefined>,
  Or<P['query'], z.ZodUndefined>,
  Or<P['body'], z.ZodUndefined>,
  Or<P['answer'], z.ZodUndefined>
> {
  const { params = nothing, query = nothing, body = nothing, answer = nothing, status = 200 } = parts;
  const { takes = parts.body === undefined ? 'nothing' : 'json', answersAs = 'application/json' } = parts;
  const { rehearses = false, ofOneToo = false, ofOwnToo = false } = parts;
  const called = { method, path, summary, access, params, query, body, answer, status, takes, answersAs };
  return { ...called, rehearses, ofOneToo, ofOwnToo } as never;
}

const bothWords = z.object({ sv: z.string(), en: z.string() });

/** RFC 9457, with a stable `code`. */
export const problemDetailsSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string().optional(),
  errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
  /** For 412: who changed it and when. */
  changedBy: z.string().optional(),
  changedAt: z.string().optional(),
  /** For `someBlocked`: for whom, why, and what to do. */
  blocked: z.array(z.object({ name: z.string(), why: bothWords, todo: bothWords.optional() })).optional(),
  /** For `decidedMeanwhile`: the decision that waits, to name as `replaces`. */
  decisionId: z.string().optional(),
});
export type ProblemDetails = z.infer<typeof problemDetailsSchema>;

export const instant = z.iso.datetime();
export const uuid = z.uuid();

/** Keyset pages: `next` goes back as `after`; null is the end. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: z.string().max(300).optional(),
};
export function page<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}
