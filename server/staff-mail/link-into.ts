import { organisationParameter } from '../contract/organisation-parameter.ts';

type Place = { readonly publicUrl: string; readonly organisationId: string };

/** The link in a mail to a page of the workspace, as it is in that organisation: whoever works in another of theirs is taken there first. */
export function linkInto({ publicUrl, organisationId }: Place, page: string): string {
  return `${publicUrl}${page}${page.includes('?') ? '&' : '?'}${organisationParameter}=${organisationId}`;
}
