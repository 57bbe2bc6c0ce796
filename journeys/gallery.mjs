// Takes pictures of every page after a little life: what people applied for, what officers decided, what was paid.
//
//   node journeys/gallery.mjs OUT [ONLY]   OUT is a folder; ONLY takes pictures whose name contains it
import { mkdirSync } from 'node:fs';
import { open } from './lib/browser.mjs';
import { live } from './lib/gallery-life.mjs';
import { original, start } from './lib/program.mjs';
import { shots } from './lib/gallery-shots.mjs';

const out = process.argv[2];
const only = process.argv[3] ?? '';
if (!out) {
  console.error('say where the pictures go: node journeys/gallery.mjs OUT [ONLY]');
  process.exit(2);
}
mkdirSync(out, { recursive: true });

const browser = await open();
const of = await original('sqlite');
const program = await start(of);
// Nothing is held against the rules here; the journeys do that.
const world = { browser, url: program.url, program, contexts: [], afterwards: [] };
let taken = 0;
let failed = 0;

try {
  const places = await live(world);
  for (const shot of shots(places)) {
    if (!shot.name.includes(only)) continue;
    try {
      await take(shot);
    } catch (error) {
      failed += 1;
      console.log(`FAILED  ${shot.name}: ${error.message.split('\n')[0]}`);
    }
  }
} finally {
  for (const context of world.contexts) await context.close().catch(() => {});
  for (const tidy of world.afterwards) tidy();
  await browser.close();
  await program.stop();
  of.discard();
}
console.log(`${taken} pictures in ${out}, ${failed} failed`);
process.exit(failed ? 1 : 0);

async function take({ name, as, path, width = 390, lang = 'ja', dark = false, print = false, first }) {
  const context = await browser.newContext({
    viewport: { width, height: width < 700 ? 844 : 900 },
    deviceScaleFactor: width < 700 ? 2 : 1,
    locale: lang,
    extraHTTPHeaders: { 'Accept-Language': lang },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(8_000);
  try {
    const page = await context.newPage();
    if (as) {
      await page.goto(`${program.url}/sign-in`);
      await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: as }).first().click()]);
    }
    await page.goto(`${program.url}${path}`);
    if (first) await first(page);
    if (print) await page.emulateMedia({ media: 'print' });
    // The window grows to the page, so that what stands at its edge stands at the edge of the picture.
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.min(whole, 8000) });
    await page.screenshot({ path: `${out}/${name}.png` });
    taken += 1;
  } finally {
    await context.close();
  }
}
