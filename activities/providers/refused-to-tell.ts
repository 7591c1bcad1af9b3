/** The code by which a provider refuses to tell anything at all, as to a key that may only send; undefined where it merely does not answer, or knows nothing of this one. */
export function refusedToTell(status: number | null | undefined, code: string | undefined): string | undefined {
  return status === 401 || status === 403 ? (code ?? `http/${status}`) : undefined;
}
