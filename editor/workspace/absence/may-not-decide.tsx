import { Text } from '@mantine/core';
import { isAmong, recruiters } from '../../../server/contract/access.ts';
import { usePeople } from '../people/use-people.ts';
import classes from './absence.module.css';

type MayNotDecideProps = {
  readonly userId: string;
  /** Who is to answer for them. */
  readonly insteadId: string | null;
  /** What is said of that one, by name. */
  readonly say: (name: string) => string;
};

/** A warning where somebody is to answer who may not decide, for somebody who may. */
export function MayNotDecide({ userId, insteadId, say }: MayNotDecideProps) {
  const people = usePeople();
  const mayDecide = (id: string | null) => people.some((one) => one.userId === id && isAmong(recruiters, one));
  const instead = people.find((one) => one.userId === insteadId);
  return (
    <Text role="status" className={classes.warning ?? ''}>
      {instead && mayDecide(userId) && !mayDecide(insteadId) && say(instead.name)}
    </Text>
  );
}
