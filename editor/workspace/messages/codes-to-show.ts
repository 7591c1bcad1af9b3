/** The code of an attempt, and those of a mail server or a broken connection that its reason ends with ("… (550 5.1.1)"); empty where there is none. */
export function codesToShow(code: string | null, reason: string | null): string {
  const kept = /(?: \(|: )([0-9A-Z][0-9A-Z_. ]+)\)?$/.exec(reason ?? '')?.[1];
  return [...new Set([code, kept])].filter((one) => one !== null && one !== undefined).join(', ');
}
