/** So large may one document be. */
export const mostDocumentBytes = 10 * 1024 * 1024;
/** So many documents may stand at one application. */
export const mostDocuments = 10;
/** So long can a removed document be brought back; then its bytes are gone. */
export const removedForMs = 60 * 60_000;
/** So much is held at one time for the forms of an organisation that have not been sent for good. */
export const mostHeldBytes = 2 * 1024 * 1024 * 1024;
/** So long are documents held for a form that has not been sent for good. */
export const heldForMs = 2 * 60 * 60_000;
