/** Names in the address of a page, where a mail leads to it, the organisation that the mail is of: its reader may work in another one just then. */
export const organisationParameter = 'organisation';
