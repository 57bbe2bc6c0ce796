// Every page that the gallery knows, in every language, held against the rules of accessibility.
import { live } from '../lib/gallery-life.mjs';
import { shots } from '../lib/gallery-shots.mjs';
import { somebody } from '../lib/person.mjs';
import { readsAll } from '../lib/words.mjs';

export const title = 'every page in every language, after a little life';
// Pages are the same on both databases; once is enough.
export const database = 'sqlite';
export const long = 1;

const LANGUAGES = ['ja', 'ja-x-easy', 'en'];

export async function walk(world) {
  const pages = visits(shots(await live(world)));
  for (const lang of LANGUAGES) {
    for (const [name, paths] of pages) {
      const reads = await somebody(world, `${name || 'a guest'} in ${lang}`, { width: paths.width });
      await reads.goes(`/?lang=${lang}`);
      if (name) await reads.signsIn(name);
      for (const path of paths) {
        await reads.goes(path);
        // Officers' pages name applicants, as the registers write them.
        if (!path.startsWith('/desk') && !path.startsWith('/payments')) await readsAll(reads, lang === 'en' ? 'keys' : lang);
      }
      await reads.page.context().close();
      world.contexts.pop();
    }
  }
}

/** For each person the addresses of their pages, each once: officers at a desk, the others on a phone. */
function visits(all) {
  const pages = new Map();
  for (const { as = '', path, first } of all) {
    if (first) continue;
    if (!pages.has(as)) pages.set(as, []);
    const paths = pages.get(as);
    if (!paths.includes(path)) paths.push(path);
    paths.width = path.startsWith('/desk') || path.startsWith('/payments') ? 1280 : 390;
  }
  return pages;
}
