import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useChange } from '../act/use-act.ts';
import { refreshSenders } from './refresh-senders.ts';

type Place = {
  readonly channel: 'email' | 'sms';
  readonly ids: readonly string[];
  readonly index: number;
  readonly name: string;
};

/** Moves a way out up or down in its channel's order. */
export function useOrder({ channel, ids, index, name }: Place): (by: 1 | -1) => void {
  const { t } = useTranslation('senders');
  const order = useChange(
    (by: 1 | -1) => {
      const moved = ids.filter((_, at) => at !== index);
      moved.splice(index + by, 0, ids[index] ?? '');
      return call(routes.orderSenders, { body: { channel, ids: moved } });
    },
    (senders) => t('moved', { name, place: senders[channel].own.findIndex(({ id }) => id === ids[index]) + 1 }),
    refreshSenders,
  );
  return (by) => order.mutate(by);
}
