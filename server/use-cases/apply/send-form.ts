import { isToldTooOften } from '../../apply-page/count-attempts.ts';
import type { ApplyForm, Halt, TypedForm } from '../../apply-page/contract.ts';
import { heldPrefix, switchName, trapName } from '../../apply-page/contract.ts';
import { createFormToken, type FormToken, holderOf, readFormToken } from '../../apply-page/form-token.ts';
import type { SentForm } from '../../apply-page/read-form.ts';
import { takesNoMail } from '../../mail-check/takes-no-mail.ts';
import type { Parts } from '../../parts.ts';
import type { OpenPage } from './find-apply-form.ts';
import { firstPromise } from './first-promise.ts';
import { holdDocuments } from './hold-documents.ts';
import { type ReadApplicant, readApplicant } from './read-applicant.ts';
import { saysTheSame } from './says-the-same.ts';
import { findStored, type Stored, storeApplicant } from './store-applicant.ts';

/** Nobody reads a form and fills it in within this. */
const leastMs = 3_000;
const mostMs = 24 * 60 * 60_000;

type Sent = {
  readonly sent: SentForm;
  /** Why its files are not taken, nor the form: more come than persons send, or than this server reads at once. */
  readonly refused: 'tooMany' | 'full' | null;
  /** Where it came from. */
  readonly address: string;
  readonly now: number;
  /** How the applicant is known to exist: the consent text that stood in the form. */
  readonly page: OpenPage;
};

export type Outcome =
  | {
      readonly kind: 'stored' | 'again';
      readonly due: number | null;
      /** Nobody can write to them. */
      readonly isCalled: boolean;
    }
  | { readonly kind: 'back'; readonly token: string; readonly typed: TypedForm };

/**
 * Takes what an applicant sends. What is wrong, what came too quickly, too late or too often, and what a program filled in all come back with everything that
 * was typed and attached: nobody is turned away in silence.
 */
export async function sendForm(parts: Parts, given: Sent): Promise<Outcome> {
  const { page, now } = given;
  const isFlood = given.refused !== null;
  const { values, removed, files } = given.sent;
  const { secret } = parts.environment;
  const known = readFormToken(values['form'] ?? '', page.form.jobId, secret);
  const token = known ? (values['form'] ?? '') : createFormToken(page.form.jobId, secret, now);
  const holder = known ?? readFormToken(token, page.form.jobId, secret);
  if (!holder) throw new Error('a form token of our own cannot be read');
  const isOfProgram = known === undefined || (values[trapName] ?? '') !== '';
  // What floods in is not kept, nor what came with a form that we have not given out: whoever sent it is told to attach it again.
  const isKept = !isFlood && !isOfProgram;
  const held = await holdDocuments(
    parts.database,
    { organisationId: page.job.organisationId, heldBy: holderOf(holder) },
    { files: isKept ? files : [], removed },
  );
  // Before anything is found wrong: the documents of a form that is in stand at its application.
  const before = known && (await findStored(parts.database, known.nonce));
  const applicant = readApplicant(page.form, page.version, values);
  const untaken = [...given.sent.refused, ...held.tooMany];
  const resent = { holder, values, applicant, isRefused: !isFlood && untaken.length > 0 };
  const isChanged = before !== undefined && (await saysOtherwise(parts.database, resent));
  if (before && !isChanged) return again(given, before, applicant);
  const dropped = isKept ? [] : files.map(({ givenName }) => ({ name: givenName, code: 'document-again' as const }));
  const refused = [...untaken, ...dropped, ...lostOf(given, held.held)];
  if (values[switchName] !== undefined && !isFlood)
    return { kind: 'back', token, typed: translated(values, held.held, refused) };
  const typed = {
    values: { ...values, [trapName]: '' },
    mistakes: {
      ...applicant.mistakes,
      ...documentMistakes(page.form, held.held.length),
      ...(isKept ? await mailMistakes(parts, applicant) : {}),
    },
    held: held.held,
    refused,
    halt: given.refused ?? (isChanged ? 'changed' : haltOf(known, values, now)),
  };
  const isWrong = Object.keys(typed.mistakes).length + refused.length > 0;
  // A form that has lain too long, or is another one by now, goes on with a mark of its own, and so do the documents that it holds.
  const needsMark = typed.halt === 'tooOld' || typed.halt === 'changed';
  if (typed.halt !== null || isWrong)
    return { kind: 'back', token: needsMark ? await renew(parts, page, holder, now) : token, typed };
  if (await isToldTooOften(parts.database, { ...applicant, ...given, organisationId: page.job.organisationId, secret }))
    return { kind: 'back', token, typed: { ...typed, halt: 'tooOften' } };
  return store(parts, given, { holder, applicant });
}

type Resent = {
  readonly holder: FormToken;
  readonly values: SentForm['values'];
  readonly applicant: ReadApplicant;
  /** Something came with it that is not taken. */
  readonly isRefused: boolean;
};

/** Whether a form that is in says something else by now, be it mistyped: what was changed or added without success is told, and not that all is well. */
async function saysOtherwise(
  database: Parts['database'],
  { holder, values, applicant, isRefused }: Resent,
): Promise<boolean> {
  if (values[switchName] !== undefined) return false;
  if (isRefused || Object.keys(applicant.mistakes).length > 0) return true;
  return !(await saysTheSame(database, { nonce: holder.nonce, heldBy: holderOf(holder), applicant }));
}

/** What the page said that we have and that is forgotten by now: a form may lie for longer than its documents are held. */
function lostOf({ page, sent: { values, removed } }: Sent, held: TypedForm['held']): TypedForm['refused'] {
  if (page.form.documents === 'none') return [];
  const known = new Set([...removed, ...held.map(({ id }) => id)]);
  return Object.entries(values)
    .filter(([name]) => name.startsWith(heldPrefix) && !known.has(name.slice(heldPrefix.length)))
    .map(([, name]) => ({ name, code: 'document-again' as const }));
}

/** As it was typed, with what was attached. What one agrees to is agreed to in the words that one has read, so that is asked anew. */
function translated(values: SentForm['values'], held: TypedForm['held'], refused: TypedForm['refused']): TypedForm {
  const { consent: _asked, ...kept } = values;
  return {
    ...{ values: { ...kept, [trapName]: '' }, mistakes: {}, held, refused },
    ...{ halt: null, isTranslated: true },
  };
}

function documentMistakes({ documents }: ApplyForm, held: number): TypedForm['mistakes'] {
  return documents === 'required' && held === 0 ? { documents: 'missing' } : {};
}

async function mailMistakes({ mailCheck }: Parts, { email }: ReadApplicant): Promise<TypedForm['mistakes']> {
  return (await takesNoMail(mailCheck, email)) ? { email: 'noMail' } : {};
}

function haltOf(known: FormToken | undefined, values: SentForm['values'], now: number): Halt | null {
  if ((values[trapName] ?? '') !== '') return 'trap';
  if (known === undefined || now - known.issuedAt > mostMs) return 'tooOld';
  return now - known.issuedAt < leastMs ? 'tooQuick' : null;
}

async function renew({ database, environment }: Parts, { form }: OpenPage, old: FormToken, now: number) {
  const token = createFormToken(form.jobId, environment.secret, now);
  const fresh = readFormToken(token, form.jobId, environment.secret);
  if (fresh)
    await database.document.updateMany({
      where: { heldBy: holderOf(old), applicationId: null },
      data: { heldBy: holderOf(fresh) },
    });
  return token;
}

type Right = { readonly holder: FormToken; readonly applicant: ReadApplicant };

async function store(parts: Parts, { page, sent, now }: Sent, { holder, applicant }: Right): Promise<Outcome> {
  const { form, job } = page;
  const { mistakes: _none, ...right } = applicant;
  const shown = sent.values['consentText'] ?? '';
  const isOfJob = await parts.database.consentText.findFirst({ where: { id: idOr(shown), jobId: job.id } });
  const stored = await storeApplicant(parts, page, {
    ...{ applicant: right, language: form.language, nonce: holder.nonce, heldBy: holderOf(holder) },
    ...{ consentTextId: isOfJob?.id ?? form.consent.id, appliedAt: now },
  });
  if (!stored.isNew) return again({ page, now }, stored, applicant);
  return { kind: 'stored', due: promiseOf(page, applicant, stored.appliedAt), isCalled: isCalled(applicant) };
}

/** What came in before keeps its date; one that has passed is none to wait for. */
function again(
  { page, now }: Pick<Sent, 'page' | 'now'>,
  { told, appliedAt }: Stored,
  applicant: ReadApplicant,
): Outcome {
  const due = told ?? promiseOf(page, applicant, appliedAt);
  return { kind: 'again', due: due !== null && due > now ? due : null, isCalled: isCalled(applicant) };
}

const isCalled = ({ email, phone }: ReadApplicant): boolean => email === null && phone?.isMobile !== true;

function promiseOf({ form, version, days }: OpenPage, { fields, email, phone }: ReadApplicant, appliedAt: number) {
  return firstPromise(version, {
    ...{ zone: form.zone, days, now: appliedAt },
    data: {
      fields,
      answers: {},
      candidate: {
        language: form.language,
        channel: email === null && phone?.isMobile ? 'sms' : 'email',
        hasEmail: email !== null,
        hasMobile: phone?.isMobile ?? false,
        source: null,
      },
    },
  });
}

const nobody = '00000000-0000-4000-8000-000000000000';
const idOr = (text: string) => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? text : nobody);
