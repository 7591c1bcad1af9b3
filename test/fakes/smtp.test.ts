import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../run/until.ts';
import { createSmtpPeer, type SmtpPeer } from './smtp.ts';

let peer: SmtpPeer;

beforeAll(async () => {
  peer = await createSmtpPeer();
});
afterAll(() => peer.close());

/** Hands over one mail to that address by hand, and stands at the moment before the answer to it is read. */
async function handOver(to: string): Promise<{ readonly socket: Socket; readonly answer: Promise<string> }> {
  const socket = connect(Number(new URL(peer.url).port), '127.0.0.1').setEncoding('utf8');
  const read = async () => String((await once(socket, 'data'))[0]);
  await read();
  for (const command of ['EHLO client', 'MAIL FROM:<a@example.test>', `RCPT TO:<${to}>`, 'DATA']) {
    socket.write(`${command}\r\n`);
    await read();
  }
  socket.write(`Subject: Hello\r\n\r\nHello\r\n.\r\n`);
  return { socket, answer: read() };
}

const mailTo = (to: string) => until(async () => peer.received.find((mail) => mail.to[0] === to));

test('a client that hangs up without another word has not been answered; one that goes on, or says goodbye, has', async () => {
  const [hungUp, wentOn, saidGoodbye] = await Promise.all(
    ['up', 'on', 'bye'].map((name) => handOver(`${name}@example.test`)),
  );
  for (const { answer } of [hungUp, wentOn, saidGoodbye].flatMap((one) => one ?? []))
    expect(await answer).toMatch(/^250/);
  hungUp?.socket.destroy();
  wentOn?.socket.end('RSET\r\n');
  saidGoodbye?.socket.write('QUIT\r\n');
  await until(async () => !(await mailTo('up@example.test')).answered);
  await until(async () => peer.open === 0);
  const answered = peer.received.map(({ to, answered: was }) => [to[0], was]);
  expect(Object.fromEntries(answered)).toEqual({
    'up@example.test': false,
    'on@example.test': true,
    'bye@example.test': true,
  });
});

test('a client that gave up while the whole machine stood still has not been answered', async () => {
  const { socket } = await handOver('still@example.test');
  const mail = await until(async () => peer.received.find(({ to }) => to[0] === 'still@example.test'));
  setTimeout(() => socket.destroy(), 100);
  const begun = Date.now();
  while (Date.now() - begun < 1_300);
  await until(async () => peer.open === 0);
  expect(mail.answered).toBe(false);
});
