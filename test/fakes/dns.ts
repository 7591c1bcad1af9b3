import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';

export type DnsRecords = Record<
  string,
  {
    readonly txt?: readonly string[];
    readonly mx?: readonly (readonly [priority: number, exchange: string])[];
    readonly a?: readonly string[];
  }
>;

const types = { A: 1, MX: 15, TXT: 16, AAAA: 28 } as const;

/** A name server on loopback over UDP. It knows the names of `records` alone; `silent`: it answers nothing at all. */
export async function createDnsServer() {
  const records: DnsRecords = {};
  const state = { silent: false, asked: [] as string[] };
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    const { name, type, end } = questionOf(query);
    state.asked.push(name);
    if (state.silent) return;
    const known = records[name];
    const answers = known ? answersOf(known, type) : [];
    const head = Buffer.alloc(12);
    query.copy(head, 0, 0, 2);
    // An answer of authority; 3: there is no such name.
    head.writeUInt16BE(0x8580 | (known ? 0 : 3), 2);
    head.writeUInt16BE(1, 4);
    head.writeUInt16BE(answers.length, 6);
    socket.send(Buffer.concat([head, query.subarray(12, end), ...answers]), from.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return Object.assign(state, {
    records,
    address: `127.0.0.1:${(socket.address() as AddressInfo).port}`,
    close: () => new Promise<void>((resolve) => socket.close(() => resolve())),
  });
}

function questionOf(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 };
}

function answersOf({ txt = [], mx = [], a = [] }: DnsRecords[string], type: number): Buffer[] {
  if (type === types.TXT) return txt.map((text) => record(type, Buffer.concat(piecesOf(text))));
  if (type === types.A) return a.map((address) => record(type, Buffer.from(address.split('.').map(Number))));
  if (type !== types.MX) return [];
  return mx.map(([priority, exchange]) => record(type, Buffer.concat([Buffer.from([0, priority]), nameOf(exchange)])));
}

/** The name is the one that was asked for. */
function record(type: number, data: Buffer): Buffer {
  const head = Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, 0]);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

/** A text is told in pieces of at most 255 bytes. */
function piecesOf(text: string): Buffer[] {
  const bytes = Buffer.from(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / 255) }, (_, index) =>
    bytes.subarray(index * 255, (index + 1) * 255),
  );
  return pieces.flatMap((piece) => [Buffer.from([piece.length]), piece]);
}

function nameOf(name: string): Buffer {
  const labels = name === '' ? [] : name.split('.');
  return Buffer.concat([
    ...labels.flatMap((label) => [Buffer.from([label.length]), Buffer.from(label)]),
    Buffer.from([0]),
  ]);
}
