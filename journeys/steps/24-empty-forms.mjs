// Every page of every form that is offered, sent with nothing on it: what is wrong is said in a summary that has the focus.
import { readdirSync, readFileSync } from 'node:fs';
import { somebody } from '../lib/person.mjs';

export const title = 'every page of every form, sent empty, says what is missing';
// Pages are the same on both databases; once is enough.
export const database = 'sqlite';
export const long = 2;

const PEOPLE = ['佐藤 葵', '鈴木 茂', '高橋 結衣', 'NGUYEN THI LAN', '田中 一郎', '中村 美咲'];

export async function walk(world) {
  const services = offered();
  const sent = new Set();
  for (const name of PEOPLE) {
    const person = await somebody(world, name);
    await person.signsIn(name);
    await person.page.context().addCookies([{ name: 'lang', value: 'ja', url: world.url }]);
    for (const { key, pages } of services) {
      const fresh = pages.filter((page) => !sent.has(`${key} ${page}`));
      if (fresh.length) for (const page of await sendsEmpty(person, key, fresh)) sent.add(`${key} ${page}`);
    }
  }
  const never = services.flatMap(({ key, pages }) => pages.map((page) => `${key} ${page}`)).filter((page) => !sent.has(page));
  if (sent.size < 60) throw new Error(`only ${sent.size} pages were seen; not ${never.join(', ')}`);
}

/** Begins an application where the person may, and sends each of these pages empty; gives those that there are. */
async function sendsEmpty(person, key, pages) {
  await person.page.goto(`${person.world.url}/services/${key}`);
  const begin = person.page.locator('main form[action="/apply"] button');
  if (!(await begin.count())) return [];
  await person.arrives(() => begin.first().click());
  const draft = person.where().split('/')[2];
  if (!person.where().startsWith('/apply/')) return [];
  const seen = [];
  for (const page of pages) {
    await person.page.goto(`${person.world.url}/apply/${draft}/page/${page}`);
    if (!person.where().endsWith(`/page/${page}`)) continue;
    await person.checks();
    await empties(person.page);
    await person.arrives(() => person.page.locator('main form .button-primary').last().click());
    // Where nothing must be answered, the next page comes.
    if (await person.page.locator('.error-summary').count()) await person.isTakenToTheSummary();
    seen.push(page);
  }
  return seen;
}

/** Takes everything away that stands in the form. */
async function empties(page) {
  await page.evaluate(() => {
    for (const input of document.querySelectorAll('main form input, main form textarea, main form select')) {
      if (input.type === 'hidden' || input.type === 'file') continue;
      if (['checkbox', 'radio'].includes(input.type)) input.checked = false;
      else input.value = '';
    }
  });
}

/** The services with the pages of their forms, as the packs write them; those of a base are the base's with their own. */
function offered() {
  const packs = readdirSync('packs').filter((owner) => /^\d{6}$/.test(owner)).flatMap((owner) => readdirSync(`packs/${owner}`)
    .map((id) => ({ key: `${owner}/${id}`, text: readFileSync(`packs/${owner}/${id}/service.toml`, 'utf8') })));
  const own = (text) => [...text.matchAll(/^\[\[page\]\]\s*\n(?:#.*\n)*id = "([^"]+)"/gm)].map(([, id]) => id);
  const base = (text) => packs.find(({ key }) => key === /^extends = "([^"]+)"/m.exec(text)?.[1]);
  return packs.map(({ key, text }) => ({ key, pages: [...new Set([...own(base(text)?.text ?? ''), ...own(text)])] }));
}
