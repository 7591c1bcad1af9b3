let shown: string | undefined;

/** The organisation that this window shows, by its id; undefined while it shows none. Another window may have switched the session meanwhile. */
export const organisationShown = (): string | undefined => shown;

/** Says which organisation this window shows from now on. Answers what takes that back. */
export function showOrganisation(id: string | undefined): () => void {
  shown = id;
  return () => {
    shown = undefined;
  };
}
