import { z } from 'zod';
import { type ApplyForm, fieldName, type TypedForm } from '../../apply-page/contract.ts';
import { asTyped } from '../../http/as-typed.ts';
import { parsePhone } from '../../imports/parse-phone.ts';
import { readValue } from '../check-fields.ts';
import type { PublishedVersion } from '../load-versions.ts';
import type { Value } from '../../../process/reckoning/world.ts';

export type ReadApplicant = {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string | null;
  readonly phone: { readonly e164: string; readonly isMobile: boolean } | null;
  readonly fields: Readonly<Record<string, Value>>;
  readonly mistakes: TypedForm['mistakes'];
};

type Values = Readonly<Record<string, string>>;
type Mistake = TypedForm['mistakes'][string];

const emailSchema = z.email().max(254);

/** What an applicant has typed, as it is stored, and what is wrong with it by input; a value that is wrong is left out. */
export function readApplicant(form: ApplyForm, version: PublishedVersion, values: Values): ReadApplicant {
  const mistakes: Record<string, Mistake> = {};
  const text = (name: string) =>
    asTyped(values[name] ?? '')
      .normalize('NFC')
      .trim();
  const name = (key: string) => {
    const given = text(key).replace(/\s+/g, ' ');
    if (given === '') mistakes[key] = 'missing';
    else if (given.length > 200) mistakes[key] = 'invalid';
    return given;
  };
  const [firstName, lastName] = [name('firstName'), name('lastName')];
  const email = emailSchema.safeParse(text('email').toLowerCase()).data ?? null;
  const phone = text('phone') === '' ? null : (parsePhone(text('phone')) ?? null);
  Object.assign(mistakes, reachMistakes(form, { email, phone, typed: text }));
  const fields: Record<string, Value> = {};
  for (const { id } of form.fields) {
    const key = fieldName(id);
    const kind = version.definition.fields[id];
    const value = kind ? readValue(kind, text(key)) : undefined;
    if (text(key) === '') mistakes[key] = 'missing';
    else if (value === undefined) mistakes[key] = 'invalid';
    else fields[id] = value;
  }
  if (values['consent'] !== 'yes') mistakes['consent'] = 'missing';
  return { firstName, lastName, email, phone, fields, mistakes };
}

type Reached = Pick<ReadApplicant, 'email' | 'phone'> & { readonly typed: (name: string) => string };

function reachMistakes({ reach }: ApplyForm, { email, phone, typed }: Reached): Record<string, Mistake> {
  const wantsEmail = reach === 'email' || reach === 'both';
  const wantsMobile = reach === 'mobile' || reach === 'both';
  const mistakes: Record<string, Mistake> = {};
  if (typed('email') !== '' && email === null) mistakes['email'] = 'invalid';
  else if (wantsEmail && email === null) mistakes['email'] = 'missing';
  if (typed('phone') !== '' && (phone === null || (wantsMobile && !phone.isMobile))) mistakes['phone'] = 'invalid';
  else if (wantsMobile && phone === null) mistakes['phone'] = 'missing';
  if (reach === 'either' && typed('email') === '' && typed('phone') === '') mistakes['email'] = 'reach';
  return mistakes;
}
