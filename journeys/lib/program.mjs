// The program under the journeys: made once with its people and packs, then copied, so that every journey begins in the
// same untouched Tokyo and none can spoil another's.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wire } from './wire.mjs';

const BINARY = process.env.MIYAKO_BINARY ?? 'target/debug/miyako';

/** A port that nobody listens on. */
export async function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const superuser = () => {
  const url = process.env.MIYAKO_TEST_POSTGRES;
  if (!url) throw new Error('MIYAKO_TEST_POSTGRES is not set; run the journeys with cargo xtask test');
  return url;
};
const sql = (statement) => execFileSync('psql', [superuser(), '-qc', statement], { stdio: 'pipe' });
const urlOf = (name) => process.env.MIYAKO_TEST_POSTGRES?.replace(/\/[^/]*$/, `/${name}`);
let databases = 0;
const freshName = () => `journeys_${process.pid}_${Date.now()}_${(databases += 1)}`;

/** Makes Tokyo once. `database` is `sqlite` or `postgres`; the answer is what `start` copies. */
export async function original(database) {
  const folder = mkdtempSync(join(tmpdir(), 'miyako-original-'));
  const name = freshName();
  if (database === 'postgres') sql(`CREATE DATABASE ${name}`);
  const program = await run({ database, folder, url: urlOf(name) });
  await program.ends();
  return {
    database,
    folder,
    name,
    discard() {
      rmSync(folder, { recursive: true, force: true });
      if (database === 'postgres') sql(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

/**
 * Starts the program on a copy of an original. `words` are further words of its command line; `wired` lays a wire to
 * PostgreSQL that can be cut; `demo: false` is no demonstration.
 */
export async function start(of, { words = [], demo = true, wired = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'miyako-journey-'));
  const name = freshName();
  if (of.database === 'postgres') sql(`CREATE DATABASE ${name} TEMPLATE ${of.name}`);
  else cpSync(of.folder, folder, { recursive: true });
  const line = wired && of.database === 'postgres' ? await wire(urlOf(name)) : null;
  const program = await run({ database: of.database, folder, url: line?.url ?? urlOf(name), words, demo });
  const stop = async () => {
    await program.ends();
    line?.close();
    rmSync(folder, { recursive: true, force: true });
    if (of.database === 'postgres') sql(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  };
  return { ...program, database: of.database, folder, wire: line, stop };
}

async function run({ database, folder, url, words: more = [], demo = true }) {
  const address = `127.0.0.1:${await freePort()}`;
  const words = ['serve', '--packs', 'packs', '--listen', address, '--data', folder, ...more];
  if (demo) words.push('--demo');
  if (database === 'postgres') words.push('--database-url', url);
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
    url: `http://${address}`,
    pid: program.pid,
    errors: () => said,
    async ends() {
      if (program.exitCode !== null) return;
      program.removeAllListeners('exit');
      const ended = new Promise((resolve) => program.on('exit', resolve));
      program.kill('SIGTERM');
      const late = setTimeout(() => program.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(late);
    },
  };
}
