type Versions<Form> = { readonly typed: Form; readonly theirs: Form };

/** What was typed put on top of what somebody else has saved: untouched fields become theirs, touched ones stay. */
export function rebase<Form extends Readonly<Record<string, string>>>(
  from: Form,
  { typed, theirs }: Versions<Form>,
): Form {
  const keys = Object.keys(from) as (keyof Form)[];
  return Object.fromEntries(
    keys.map((key) => [key, typed[key] === from[key] ? theirs[key] : typed[key]]),
  ) as unknown as Form;
}

/** The fields that both have changed, and not to the same. */
export function clashesOf<Form extends Readonly<Record<string, string>>>(
  from: Form,
  { typed, theirs }: Versions<Form>,
): (keyof Form)[] {
  const keys = Object.keys(from) as (keyof Form)[];
  return keys.filter((key) => typed[key] !== from[key] && theirs[key] !== from[key] && typed[key] !== theirs[key]);
}
