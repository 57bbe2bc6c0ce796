// Another program that holds SQLite's lock: nothing can be written meanwhile.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Takes the lock of the database in a folder; the answer gives it back. */
export async function takesTheLock(folder) {
  const shell = spawn('sqlite3', [join(folder, 'miyako.db')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const held = new Promise((resolve, reject) => {
    shell.stdout.on('data', (text) => String(text).includes('held') && resolve());
    shell.on('error', reject);
    shell.on('exit', (code) => reject(new Error(`the lock was not taken: ${code}`)));
  });
  shell.stdin.write('.bail on\n.timeout 10000\nBEGIN EXCLUSIVE;\n.shell echo held\n');
  await held;
  shell.removeAllListeners('exit');
  return () => new Promise((resolve) => {
    shell.on('exit', resolve);
    shell.stdin.end('ROLLBACK;\n.quit\n');
  });
}
