// Stands in for the server where only the launcher is tested: ready once its database answers.
import { createServer } from 'node:http';
import { doesPostgresAnswer } from '../../../../server/launcher/postgres.ts';

const { PORT, BESKED_HOST, DATABASE_URL, BESKED_SECRET, TEMPORAL_ADDRESS } = process.env;
createServer((request, response) => {
  if (request.url === '/environment') {
    response.end(JSON.stringify({ DATABASE_URL, BESKED_SECRET, TEMPORAL_ADDRESS, pid: process.pid }));
    return;
  }
  void doesPostgresAnswer(DATABASE_URL ?? '').then((ready) => {
    response.writeHead(ready ? 200 : 503).end(JSON.stringify({ firstAdministrator: true }));
  });
}).listen(Number(PORT), BESKED_HOST || '127.0.0.1');
