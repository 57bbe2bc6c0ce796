// Runs every journey on SQLite and on PostgreSQL, each in a fresh program, and counts accessibility violations.
import { readdirSync } from 'node:fs';
import { open } from './lib/browser.mjs';
import { start } from './lib/program.mjs';

const only = process.argv[2] ?? '';
const databases = (process.env.MIYAKO_JOURNEY_DATABASES ?? 'sqlite,postgres').split(',');
const folder = new URL('./steps/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.mjs') && name.includes(only)).sort();
const browser = await open();
let passed = 0;
let failed = 0;
let pages = 0;

for (const database of databases) {
  const program = await start(database);
  const world = { browser, url: program.url, database, program, contexts: [], checked: new Set(), violations: [] };
  for (const file of files) {
    const journey = await import(new URL(file, folder));
    const began = Date.now();
    try {
      await journey.walk(world);
      passed += 1;
      console.log(`ok      ${database.padEnd(8)} ${journey.title} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED  ${database.padEnd(8)} ${journey.title}\n${String(error.stack ?? error).replace(/^/gm, '        ')}`);
    }
    for (const context of world.contexts.splice(0)) await context.close();
  }
  pages += world.checked.size;
  for (const { page, id, help, nodes } of world.violations) {
    failed += 1;
    console.log(`FAILED  ${database.padEnd(8)} accessibility of ${page}: ${id}: ${help}\n          ${nodes.join('\n          ')}`);
  }
  const broken = program.errors().split('\n').filter((line) => line.includes('ERROR'));
  for (const line of broken) {
    failed += 1;
    console.log(`FAILED  ${database.padEnd(8)} the program logged: ${line}`);
  }
  await program.stop();
}
await browser.close();
console.log(`${pages} pages held against WCAG 2.2 AA`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
