// The page that somebody has before them, once more for a reader of each language: narrow and wide, in the light and in the
// dark. It is opened with the same session in a window of its own, so that the person goes on as if nothing had been.
import { holds, sideways } from './accessibility.mjs';
import { LANGUAGES } from './ledger.mjs';
import { viewOf } from './view.mjs';
import { keysLeft } from './words.mjs';

const SIZES = { narrow: { width: 320, height: 844 }, wide: { width: 1280, height: 900 } };
const OWN = ['lang', 'theme', 'miyako-flash'];

/** Looks at the page in every language. What cannot be had a second time is left to the ledger, which then asks for it. */
export async function mirror(world, page, view) {
  const again = view.method === 'GET' ? null : sentAgain(page, view);
  if (view.method !== 'GET' && !again) return;
  const glass = await glassOf(world);
  const cookies = (await page.context().cookies()).filter(({ name }) => !OWN.includes(name));
  for (const lang of LANGUAGES) {
    await glass.context().clearCookies();
    await glass.context().addCookies([...cookies, { name: 'lang', value: lang, url: world.url }]);
    await glass.setViewportSize(SIZES.narrow);
    if (again) await sends(world, glass, again);
    else await glass.goto(page.url().replace(/#.*/, ''));
    await looks(world, glass, view, lang);
  }
  if (again) await keepsVersion(page, glass);
}

async function looks(world, glass, view, lang) {
  for (const size of ['narrow', 'wide']) {
    await glass.setViewportSize(SIZES[size]);
    const seen = await viewOf(world, glass);
    if (seen?.pattern !== view.pattern) return;
    if (seen.lang !== lang) world.violations.push(fault(seen, 'language', `is in ${seen.lang}, not in ${lang}`));
    // In Japanese both sizes are checked whole; where only the words differ, that nothing lies outside is checked in both.
    if (lang === 'ja' || size === view.size) await holds(world, glass, seen);
    else for (const { id, help } of await sideways(glass)) world.violations.push(fault(seen, id, help));
    if (lang === 'ja' && size === view.size) await inTheDark(world, glass, seen);
    if (size === 'narrow') for (const key of await keysLeft(glass)) world.violations.push(fault(seen, 'text-missing', key));
  }
}

const fault = (seen, id, help) => ({ page: `${seen.pattern} ${seen.lang} ${seen.size}`, id, help, nodes: [] });

async function inTheDark(world, glass, seen) {
  await glass.emulateMedia({ colorScheme: 'dark' });
  await holds(world, glass, seen, true);
  await glass.emulateMedia({ colorScheme: 'light' });
}

async function glassOf(world) {
  if (!world.glass) {
    const context = await world.browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block', colorScheme: 'light' });
    context.setDefaultTimeout(15_000);
    world.glass = await context.newPage();
    world.glass.on('response', (answer) => answer.request().isNavigationRequest() && (world.glass.answer = answer));
  }
  return world.glass;
}

/** What was sent, to be sent again: whatever is answered with a page must be safe to send twice, since reloading the page does just that. */
function sentAgain(page, { status }) {
  if (![200, 401, 409, 422].includes(status)) return null;
  const request = page.answer.request();
  const type = request.headers()['content-type'] ?? '';
  const action = request.url();
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return { action, encoding: 'application/x-www-form-urlencoded', pairs: [...new URLSearchParams(request.postData())] };
  }
  const pairs = partsOf(request.postDataBuffer(), /boundary=(.+)/.exec(type)?.[1]);
  return pairs && { action, encoding: 'multipart/form-data', pairs };
}

/** The fields of a form with files, where no file was sent. */
function partsOf(body, boundary) {
  if (!body || !boundary) return null;
  const parts = body.toString('utf8').split(`--${boundary}`).slice(1, -1);
  const pairs = parts.map((part) => {
    const [head, ...rest] = part.split('\r\n\r\n');
    const name = /name="([^"]*)"/.exec(head)?.[1];
    const file = /filename="([^"]*)"/.exec(head)?.[1];
    return { name, file, value: rest.join('\r\n\r\n').replace(/\r\n$/, '') };
  });
  if (pairs.some(({ name, file }) => !name || file)) return null;
  return pairs.filter(({ file }) => file === undefined).map(({ name, value }) => [name, value]);
}

async function sends(world, glass, again) {
  await glass.goto(`${world.url}/offline`);
  const loaded = glass.waitForEvent('load');
  await glass.evaluate(({ action, encoding, pairs }) => {
    const form = Object.assign(document.createElement('form'), { method: 'post', action, enctype: encoding });
    for (const [name, value] of pairs) form.append(Object.assign(document.createElement('textarea'), { name, value }));
    document.body.append(form);
    form.submit();
  }, again);
  await loaded;
}

/** Sending a page of a form again saves it again; the person's own page is told, as if it had come last. */
async function keepsVersion(page, glass) {
  const at = 'main input[name=version]';
  const version = await glass.locator(at).first().inputValue({ timeout: 500 }).catch(() => null);
  if (version === null) return;
  await page.evaluate(([at, version]) => {
    for (const input of document.querySelectorAll(at)) input.value = version;
  }, [at, version]);
}
