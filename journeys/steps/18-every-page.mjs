// Every page that the gallery knows. Whoever comes to a page in a journey sees to it that it is held against the rules of
// accessibility in every language, narrow and wide, light and dark; here nobody forgets one.
import { live } from '../lib/gallery-life.mjs';
import { shots } from '../lib/gallery-shots.mjs';
import { somebody } from '../lib/person.mjs';

export const title = 'every page that the gallery knows, after a little life';
// Pages are the same on both databases; once is enough.
export const database = 'sqlite';
export const long = 3;

const MACHINES = ['/health/live', '/health/ready', '/quality/services.json', '/quality/services.csv', '/api/v1/openapi.json', '/api/v1/services',
  '/api/v1/services/130001/018-support', '/api/v1/services/130001/018-support/tests', '/api/v1/applications/01900000-0000-7000-8000-000000000001'];

export async function walk(world) {
  for (const [name, pages] of visits(shots(await live(world)))) {
    const wide = pages.some(({ path }) => path.startsWith('/desk') || path.startsWith('/payments'));
    const reads = await somebody(world, name || 'a guest', { width: wide ? 1280 : 390 });
    if (name) await reads.signsIn(name);
    for (const { path, status } of pages) await reads.goes(path, { status });
    await reads.page.context().close();
    world.contexts.pop();
  }
  // What is answered to programs is no page.
  const machine = await somebody(world, 'a program');
  for (const path of MACHINES) await machine.fetches(path);
}

/** For each person their pages, each once. */
function visits(all) {
  const pages = new Map();
  for (const { as = '', path, status, first } of all) {
    if (first) continue;
    if (!pages.has(as)) pages.set(as, []);
    if (!pages.get(as).some((page) => page.path === path)) pages.get(as).push({ path, status });
  }
  return pages;
}
