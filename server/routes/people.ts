import { createFirstAdministrator } from '../auth/first-administrator.ts';
import { routes } from '../contract/routes.ts';
import { toPage } from '../http/pages.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { removePerson, setRole } from '../people/change-person.ts';
import { findDuties } from '../people/find-duties.ts';
import { placeByName } from '../people/place-by-name.ts';
import { switchOrganisation } from '../people/switch-organisation.ts';
import { turnOffSecondStep } from '../people/turn-off-second-step.ts';
import { findAway } from '../absences/find-away.ts';
import { addPerson } from '../use-cases/add-person.ts';
import { setOrganisationZone } from '../use-cases/set-zone.ts';
import { setLanguage } from '../use-cases/set-language.ts';
import { renameMe, renameOrganisation } from '../use-cases/rename.ts';
import { getMe } from '../use-cases/get-me.ts';

const contains = (part: 'name' | 'email', search: string) => ({
  [part]: { contains: search.replaceAll(/[\\%_]/g, '\\$&'), mode: 'insensitive' },
});

export function servePeople(serve: Serve, parts: Parts): void {
  const { database } = parts;

  serve(routes.createFirstAdministrator, ({ body }) => createFirstAdministrator(database, body));

  serve(routes.getMe, ({ caller }) => getMe(parts, caller));

  serve(routes.setMyLanguage, async ({ caller, body: { language } }) => {
    await setLanguage(database, caller, language);
    return getMe(parts, { ...caller, language });
  });

  serve(routes.renameMe, async ({ caller, body: { name } }) => {
    await renameMe(database, caller, name);
    return getMe(parts, { ...caller, name });
  });

  serve(routes.renameOrganisation, ({ caller, body }) => renameOrganisation(database, caller, body.name));

  serve(routes.setOrganisationZone, ({ caller, body }) => setOrganisationZone(database, caller, body.zone));

  serve(routes.switchOrganisation, ({ caller, body }) => switchOrganisation(database, caller, body.organisationId));

  serve(routes.listPeople, async ({ caller, query: { limit, after, search, ids } }) => {
    const { organisationId } = caller;
    const members = await database.member.findMany({
      where: {
        organizationId: organisationId,
        ...(ids === undefined ? {} : { userId: { in: ids.split(',') } }),
        ...(search ? { AND: { user: { OR: [contains('name', search), contains('email', search)] } } } : {}),
        user: await placeByName(database, organisationId, after),
      },
      orderBy: [{ user: { name: 'asc' } }, { userId: 'asc' }],
      take: limit + 1,
      include: { user: true },
    });
    const away = await findAway(database, organisationId);
    return toPage(members, limit, {
      keys: ({ user }) => [user.id],
      item: ({ user, role }) => ({
        ...{ userId: user.id, name: user.name, email: user.email, role: role as 'viewer' },
        twoFactor: caller.role === 'administrator' ? user.twoFactorEnabled === true : null,
        away: away.get(user.id) ?? null,
      }),
    });
  });

  serve(routes.addPerson, ({ caller, body }) => addPerson(database, caller, body));

  serve(routes.setRole, ({ caller, params: { userId }, body }) => setRole(database, caller, userId, body.role));

  serve(routes.removePerson, ({ caller, params, query }) => removePerson(database, caller, { ...params, ...query }));

  serve(routes.getDuties, ({ caller, params: { userId } }) => findDuties(database, caller, userId));

  serve(routes.turnOffSecondStep, ({ caller, params: { userId } }) => turnOffSecondStep(parts, caller, userId));
}
