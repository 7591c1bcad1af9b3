import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { useMe } from '../../shell/use-me.ts';
import { useDayWords } from '../absence/use-day-words.ts';
import { LoadMore } from '../page/load-more.tsx';
import { Page } from '../page/page.tsx';
import { Together } from '../page/together.tsx';
import { usePages } from '../page/use-pages.ts';
import { AddPerson } from './add-person.tsx';
import { Invitations } from './invitations.tsx';
import classes from './people.module.css';
import { OrganisationName } from './organisation-name.tsx';
import { OrganisationZone } from './organisation-zone.tsx';
import { PeopleTabs } from './people-tabs.tsx';
import { PersonMenu } from './person-menu.tsx';
import { SignInPolicy } from './sign-in-policy.tsx';
import './texts.ts';

/** Who works here; administrators invite people, change what they may do and take them out. */
export function PeoplePage() {
  const { t } = useTranslation('people');
  const me = useMe();
  const day = useDayWords();
  const people = usePages(routes.listPeople, {});
  const [adding, setAdding] = useState(false);
  const isAdministrator = me.role === 'administrator';
  return (
    <Page
      title={t('title')}
      lead={t('lead', { organisation: me.organisation.name })}
      actions={isAdministrator && <Button onClick={() => setAdding(true)}>{t('add')}</Button>}
    >
      <PeopleTabs />
      <Together>
        {people.error && <Failed error={people.error} again={people.refetch} />}
        {people.isPending && <ListSkeleton />}
        {people.items.length > 0 && (
          <table className={classes.people}>
            <thead>
              <tr>
                <th scope="col">{t('name')}</th>
                <th scope="col">{t('email')}</th>
                <th scope="col">{t('role')}</th>
                {isAdministrator && (
                  <td>
                    <span className="visually-hidden">{t('acts')}</span>
                  </td>
                )}
              </tr>
            </thead>
            <tbody>
              {people.items.map((person) => (
                <tr key={person.userId}>
                  <th scope="row">
                    {person.name} {person.userId === me.userId && <small>({t('you')})</small>}
                    {person.away && (
                      <small className={classes.away}>
                        {t('awayUntil', { day: day(person.away.lastDay), deputy: person.away.deputyName })}
                      </small>
                    )}
                  </th>
                  <td>{person.email}</td>
                  <td>{t(person.role)}</td>
                  {isAdministrator && (
                    <td className={classes.acts}>
                      <PersonMenu person={person} />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <LoadMore pages={people} />
        {isAdministrator && <Invitations />}
        {isAdministrator && <SignInPolicy />}
        {isAdministrator && <OrganisationName />}
        {isAdministrator && <OrganisationZone />}
        <Modal opened={adding} onClose={() => setAdding(false)} title={t('add')}>
          {adding && <AddPerson onClose={() => setAdding(false)} />}
        </Modal>
      </Together>
    </Page>
  );
}
