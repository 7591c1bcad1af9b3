import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Me } from '../../../server/contract/people.ts';
import { organisationParameter } from '../../../server/contract/organisation-parameter.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../api/call.ts';
import { showError } from '../toast.tsx';
import { carryOutAll } from '../waiting-acts.ts';

/**
 * Opens what the link of a mail leads to in the organisation that the mail is of, where one belongs to it, and takes its name out of the address.
 * True until then: nothing is to be shown before.
 */
export function useOrganisationOfLink(me: Me | undefined): boolean {
  const { pathname, search, hash, state } = useLocation();
  const navigate = useNavigate();
  const named = new URLSearchParams(search).get(organisationParameter);
  const isElsewhere =
    named !== null &&
    me !== undefined &&
    named !== me.organisation.id &&
    me.organisations.some(({ id }) => id === named);
  const isKnown = me !== undefined;
  useEffect(() => {
    if (named === null || !isKnown) return;
    const address = pathname + without(search) + hash;
    const stay = () => void navigate(address, { replace: true, state: state as unknown });
    if (!isElsewhere) return stay();
    carryOutAll()
      .then(() => call(routes.switchOrganisation, { body: { organisationId: named } }))
      // Nothing of the one must be left on the screen of the other.
      .then(() => window.location.replace(address))
      .catch((error: unknown) => {
        showError(error);
        stay();
      });
    // One link is followed once.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [named, isKnown]);
  return named !== null;
}

/** As it was but for the organisation, or nothing where nothing else is in it. */
function without(search: string): string {
  const parameters = new URLSearchParams(search);
  parameters.delete(organisationParameter);
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}
