import type { AddressInfo, Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** What the peer does with one message. */
export type SmtpBehaviour =
  | { kind: 'accept' }
  | { kind: 'refuse'; at: 'mailFrom' | 'rcptTo' | 'data'; code: number; text?: string }
  | { kind: 'hang'; at: 'rcptTo' | 'data' }
  /** Takes its time over each answer, and keeps the message even where the client did not wait for the last one. */
  | { kind: 'slow'; ms: number }
  /** Reads the whole message, then closes without an answer; `accepts` says whether it keeps it. */
  | { kind: 'cutOffAfterData'; accepts: boolean }
  | { kind: 'cutOffBeforeData' };

export interface ReceivedMail {
  to: string[];
  /** The envelope's sender: where bounces go. */
  returnPath: string;
  messageId: string | undefined;
  mail: ParsedMail;
  /** When it was taken in, as epoch milliseconds. */
  at: number;
  /** Whether the sender was told so. */
  answered: boolean;
}

export interface SmtpPeer {
  url: string;
  received: ReceivedMail[];
  connections: number;
  /** How many of them are open. */
  open: number;
  next(...behaviours: SmtpBehaviour[]): void;
  behave(choose: (to: string) => SmtpBehaviour): void;
  close(): Promise<void>;
}

/** Whoever is there still after so long has read the answer, */
const hungUpWithinMs = 1_000;
/** and after so much more: where this process itself stood still for that long, it sees only now who has hung up meanwhile. */
const catchUpMs = 50;

interface Session {
  id: string;
}

/** A real SMTP server on loopback that keeps what it accepts as parsed mails. */
export async function createSmtpPeer(port = 0, login?: { user: string; password: string }): Promise<SmtpPeer> {
  const received: ReceivedMail[] = [];
  const queue: SmtpBehaviour[] = [];
  const current = new Map<string, SmtpBehaviour>();
  const sockets = new Map<string, Socket>();
  const answeredLast = new Map<string, ReceivedMail>();
  let choose: (to: string) => SmtpBehaviour = () => ({ kind: 'accept' });
  let connections = 0;

  const afterwards = (ms: number, work: () => void) => void setTimeout(work, ms).unref();
  const forget = (id: string, mail: ReceivedMail) => {
    if (answeredLast.get(id) === mail) answeredLast.delete(id);
  };
  const behaviourOf = (session: Session) => current.get(session.id) ?? { kind: 'accept' as const };
  const cut = (session: Session) => sockets.get(session.id)?.destroy();

  const server = new SMTPServer({
    authOptional: login === undefined,
    allowInsecureAuth: true,
    disabledCommands: login ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    onAuth({ username, password }, _session, callback) {
      const isRight = username === login?.user && password === login?.password;
      if (isRight) callback(null, { user: username });
      else callback(new Error('Invalid username or password'));
    },
    closeTimeout: 100,
    onConnect(session, callback) {
      connections += 1;
      callback();
      const connection = [...(server.connections as Set<{ id: string; _socket: Socket }>)].find(
        ({ id }) => id === session.id,
      );
      if (!connection) return;
      sockets.set(session.id, connection._socket);
      // Another word of the client: it has read what was answered.
      connection._socket.on('data', () => void answeredLast.delete(session.id));
    },
    onClose({ id }) {
      sockets.delete(id);
      const last = answeredLast.get(id);
      answeredLast.delete(id);
      // Whoever hangs up at once, without another word, had given up before it read the answer.
      if (last) last.answered = false;
    },
    async onMailFrom(_address, session, callback) {
      const behaviour = queue.shift();
      if (behaviour) current.set(session.id, behaviour);
      else current.delete(session.id);
      if (behaviour?.kind === 'refuse' && behaviour.at === 'mailFrom') return callback(refusal(behaviour));
      if (behaviour?.kind === 'slow') await sleep(behaviour.ms);
      callback();
    },
    async onRcptTo({ address }, session, callback) {
      if (!current.has(session.id)) current.set(session.id, choose(address));
      const behaviour = behaviourOf(session);
      if (behaviour.kind === 'refuse' && behaviour.at === 'rcptTo') return callback(refusal(behaviour));
      if (behaviour.kind === 'hang' && behaviour.at === 'rcptTo') return;
      if (behaviour.kind === 'cutOffBeforeData') return cut(session);
      if (behaviour.kind === 'slow') await sleep(behaviour.ms);
      callback();
    },
    async onData(stream, session, callback) {
      // A client that dies in the middle of a message has not sent one.
      const mail = await simpleParser(stream as unknown as Readable).catch(() => null);
      if (mail === null) return callback(refusal({ code: 451 }));
      const behaviour = behaviourOf(session);
      if (behaviour.kind === 'hang') return;
      if (behaviour.kind === 'refuse') return callback(refusal(behaviour));
      if (behaviour.kind === 'slow') await sleep(behaviour.ms);
      const keeps = behaviour.kind !== 'cutOffAfterData' || behaviour.accepts;
      if (keeps) {
        const taken = {
          to: session.envelope.rcptTo.map(({ address }) => address),
          returnPath: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
          messageId: mail.messageId,
          mail,
          at: Date.now(),
          answered: behaviour.kind !== 'cutOffAfterData' && sockets.has(session.id),
        };
        received.push(taken);
        answeredLast.set(session.id, taken);
        afterwards(hungUpWithinMs, () => afterwards(catchUpMs, () => forget(session.id, taken)));
      }
      if (behaviour.kind === 'cutOffAfterData') return cut(session);
      callback();
    },
  });
  // A connection that is cut on purpose ends in an error here, which is not the peer's own.
  server.on('error', () => {});
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    get connections() {
      return connections;
    },
    get open() {
      return sockets.size;
    },
    next: (...behaviours) => void queue.push(...behaviours),
    behave: (chooser) => {
      choose = chooser;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function refusal({ code, text = '5.0.0 The peer refuses' }: { code: number; text?: string }): Error {
  return Object.assign(new Error(text), { responseCode: code });
}
