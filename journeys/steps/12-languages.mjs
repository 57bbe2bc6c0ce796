// The same in easy Japanese and in English: no Japanese word is left in English but names, and titles of laws.
import { somebody } from '../lib/person.mjs';
import { readsAll } from '../lib/words.mjs';

export const title = 'in easy Japanese and in English: front page, service, form, receipt, letter, without foreign words';

// Words are the same on both databases; once is enough.
export const database = 'sqlite';

const PAGES = ['/', '/life', '/life/birth', '/search?q=baby', '/services/131083/birth', '/services/131083/sodai-gomi', '/cases', '/mail', '/mail/settings', '/me'];

export async function walk(world) {
  for (const lang of ['ja-x-easy', 'en']) {
    const reads = await somebody(world, `Aoi in ${lang}`, { width: lang === 'en' ? 390 : 320 });
    await reads.goes(`/?lang=${lang}`);
    await reads.goes('/sign-in');
    await readsAll(reads, lang);
    await reads.signsIn('佐藤 葵');
    for (const page of PAGES) {
      await reads.goes(page);
      await readsAll(reads, lang);
    }
    await collection(reads, lang);
    await together(reads, lang);
    await reads.goes('/no/such/page', { status: 404 });
    await readsAll(reads, lang);
  }
}

async function collection(reads, lang) {
  await reads.goes('/services/131083/sodai-gomi');
  await forward(reads);
  await readsAll(reads, lang);
  await forward(reads);
  await reads.isTakenToTheSummary();
  await readsAll(reads, lang);
  await reads.turns(reads.page.locator('input[type=checkbox][value=futon]'), true);
  await forward(reads);
  await reads.page.locator('input[type=text]').first().fill('x');
  await forward(reads);
  await reads.isTakenToTheSummary();
  await readsAll(reads, lang);
  await reads.page.locator('input[type=text]').first().fill('1');
  await forward(reads);
  await readsAll(reads, lang);
  await reads.goes(reads.where().replace(/page.*/, 'check'));
  await readsAll(reads, lang);
  // Taken back, so that the next reader begins anew.
  await reads.arrives(() => reads.page.locator('main form .button-text').last().click());
}

async function together(reads, lang) {
  await reads.goes('/services/130001/018-support');
  await readsAll(reads, lang);
  await forward(reads);
  await readsAll(reads, lang);
  await forward(reads);
  await readsAll(reads, lang);
  await forward(reads);
  await readsAll(reads, lang);
  await reads.goes('/cases');
  await reads.arrives(() => reads.page.locator('main .card a').first().click());
  await readsAll(reads, lang);
  await reads.goes('/mail');
  await reads.arrives(() => reads.page.locator('main .card a').first().click());
  await readsAll(reads, lang);
}

/** Presses the one primary button. */
async function forward(reads) {
  await reads.arrives(() => reads.page.locator('main .button-primary').filter({ visible: true }).first().click());
}
