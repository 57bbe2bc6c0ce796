// Starts the program on a fresh folder or a fresh PostgreSQL database, and stops what it started.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';

const BINARY = process.env.MIYAKO_BINARY ?? 'target/debug/miyako';

async function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function freshDatabase(superuserUrl) {
  const name = `journeys_${process.pid}_${Date.now()}`;
  execFileSync('psql', [superuserUrl, '-qc', `CREATE DATABASE ${name}`]);
  return { name, url: superuserUrl.replace(/\/[^/]*$/, `/${name}`) };
}

/** Starts the program. `database` is `sqlite` or `postgres`. */
export async function start(database, more = []) {
  const folder = mkdtempSync(join(tmpdir(), 'miyako-journey-'));
  const port = await freePort();
  const address = `127.0.0.1:${port}`;
  const words = ['serve', '--demo', '--packs', 'packs', '--listen', address, '--data', folder, ...more];
  if (database === 'postgres') {
    const superuser = process.env.MIYAKO_TEST_POSTGRES;
    if (!superuser) throw new Error('MIYAKO_TEST_POSTGRES is not set; run the journeys with cargo xtask test');
    words.push('--database-url', freshDatabase(superuser).url);
  }
  const program = spawn(BINARY, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  program.stderr.on('data', (text) => (said += text));
  await new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error(`the program did not open within 60 s\n${said}`)), 60_000);
    program.stdout.on('data', (text) => {
      if (String(text).includes('Miyako is open')) {
        clearTimeout(patience);
        resolve();
      }
    });
    program.on('exit', (code) => reject(new Error(`the program ended with ${code}\n${said}`)));
  });
  return {
    database,
    folder,
    url: `http://${address}`,
    errors: () => said,
    async stop() {
      if (program.exitCode === null) {
        program.removeAllListeners('exit');
        const ended = new Promise((resolve) => program.on('exit', resolve));
        program.kill('SIGTERM');
        const late = setTimeout(() => program.kill('SIGKILL'), 10_000);
        await ended;
        clearTimeout(late);
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
