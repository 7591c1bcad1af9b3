import { type Fault, fireFaults, type Way } from './faults.ts';

/** What hands messages over beside the runs: candidates' pages, and the mails to those who work here. */
export type From = 'page' | 'staff';

/** Nobody but a run waits to hear of a write. */
const happens = ({ point }: Fault) => point !== 'diesUnheard';
const isMail = (way: Way) => way !== 'twilio';

/** A mail to a colleague has no other channel to leave by: what is refused or lost for good is told to nobody. */
const staysByMail = ({ leavesChannel, wire }: Fault) => leavesChannel === undefined || wire !== undefined;

/** What came back is told by the other channel at once: no run is there to wait for what may pass. */
const asOfPage = ({ receipt }: Fault): Partial<Fault> =>
  receipt ? { leavesChannel: (way, number) => ['leaves', 'comesAgain'].includes(receipt(way, number).becomes) } : {};

/** What may happen around a send of theirs: the faults of every other message. */
export const servedFaults: Readonly<Record<From, readonly Fault[]>> = {
  page: fireFaults.filter(happens).map((fault) => ({ ...fault, ...asOfPage(fault), name: `page: ${fault.name}` })),
  staff: fireFaults
    .filter((fault) => happens(fault) && staysByMail(fault) && fault.ways.some(isMail))
    .map((fault) => ({ ...fault, name: `staff: ${fault.name}`, ways: fault.ways.filter(isMail) })),
};

export const allFaults: readonly Fault[] = [...fireFaults, ...servedFaults.page, ...servedFaults.staff];
