// Runs every journey on SQLite and on PostgreSQL, each in a Tokyo of its own, and counts accessibility violations.
//
//   node journeys/run.mjs [FILTER]        only journeys whose file name contains FILTER
//   MIYAKO_JOURNEY_DATABASES=sqlite       only one database
import { readdirSync } from 'node:fs';
import { open } from './lib/browser.mjs';
import { Ledger } from './lib/ledger.mjs';
import { original, start } from './lib/program.mjs';

const only = process.argv[2] ?? '';
const databases = (process.env.MIYAKO_JOURNEY_DATABASES ?? 'sqlite,postgres').split(',');
const folder = new URL('./steps/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.mjs') && name.includes(only)).sort();
const journeys = await Promise.all(files.map((file) => import(new URL(file, folder))));
const browser = await open();
const ledger = new Ledger();
const began = Date.now();
let passed = 0;
let failed = 0;

const says = (word, database, text) => console.log(`${word.padEnd(8)}${database.padEnd(9)}${text}`);
const indent = (text) => String(text).replace(/^/gm, '            ');

function fails(database, text) {
  failed += 1;
  says('FAILED', database, text);
}

async function walks(journey, database, { program, things }) {
  const world = { browser, url: program.url, database, program, things, contexts: [], afterwards: [], ledger, violations: [] };
  const from = Date.now();
  try {
    await journey.walk(world);
    passed += 1;
    says('ok', database, `${journey.title} (${((Date.now() - from) / 1000).toFixed(1)} s)`);
  } catch (error) {
    fails(database, `${journey.title}\n${indent(error.stack ?? error)}\n${indent(await whatIsSeen(world, error))}`);
  }
  for (const context of world.contexts) await context.close();
  await world.glass?.context().close();
  for (const tidy of world.afterwards) tidy();
  for (const { page, id, help, nodes } of world.violations) {
    fails(database, `accessibility of ${page}: ${id}: ${help}\n${indent(nodes.join('\n'))}`);
  }
  for (const line of program.errors().split('\n').filter((line) => line.includes('ERROR') || line.includes('panicked'))) {
    fails(database, `the program logged: ${line}`);
  }
}

/** What stands on the page opened last, where the error does not say it itself. */
async function whatIsSeen(world, error) {
  const page = world.contexts.at(-1)?.pages().at(-1);
  if (!page || String(error).includes('The page says')) return '';
  const text = await page.locator('main').innerText({ timeout: 1000 }).catch(() => '(nothing)');
  return `Seen at ${page.url().replace(world.url, '')}:\n${text}`;
}

/** What a journey needs around the program, and the program. */
async function begins({ journey, of }) {
  const things = (await journey.before?.()) ?? {};
  const { demo, wired } = journey;
  return { program: await start(of, { words: things.words, demo, wired }), things };
}

async function walker(waiting) {
  let task = waiting.shift();
  let ready = task && begins(task);
  while (task) {
    const next = waiting.shift();
    const nextReady = next && begins(next);
    nextReady?.catch(() => {});
    const { program, things } = await ready;
    await walks(task.journey, task.of.database, { program, things });
    await program.stop();
    [task, ready] = [next, nextReady];
  }
}

const originals = await Promise.all(databases.map(original));
const meant = (journey, of) => !journey.database || databases.length === 1 || journey.database === of.database;
const tasks = journeys.flatMap((journey) => originals.filter((of) => meant(journey, of)).map((of) => ({ journey, of })));
// The longest first, so that nobody is left walking alone at the end.
tasks.sort((a, b) => (b.journey.long ?? 0) - (a.journey.long ?? 0));
const [patient, busy] = [true, false].map((waits) => tasks.filter(({ journey }) => Boolean(journey.waits) === waits));
try {
  // Two journeys go on at a time: while one waits for a page, the other works. Those that mostly wait go beside them.
  await Promise.all([walker(busy), walker(busy), walker(patient)]);
} finally {
  await browser.close();
  for (const of of originals) of.discard();
}
// Only the whole run meets every page.
if (!only && databases.length > 1) for (const lacking of ledger.missing()) fails('every', lacking);
console.log(`${ledger.keys.size} views held against WCAG 2.2 AA`);
console.log(`${passed} passed, ${failed} failed in ${((Date.now() - began) / 1000).toFixed(0)} s`);
process.exit(failed ? 1 : 0);
