// What somebody has before them: which page, in which state, language and size.

/** What is looked at: the pattern of the address and the state of the page, its language and its size. */
export async function viewOf(world, page) {
  const address = new URL(page.url());
  if (address.origin !== world.url) return null;
  const state = await page
    .evaluate(() => {
      const has = (selector) => Boolean(document.querySelector(selector));
      const { lang } = document.documentElement;
      return { lang, page: has('main'), wrong: has('.error-summary'), trouble: has('.error-page'), empty: has('main .empty') };
    })
    .catch(() => null);
  if (!state?.page) return null;
  const answer = page.answer?.url() === page.url().replace(/#.*/, '') ? page.answer : null;
  const method = answer?.request().method() ?? 'GET';
  const status = answer?.status() ?? 200;
  const size = page.viewportSize().width < 700 ? 'narrow' : 'wide';
  const pattern = state.trouble ? `(${status})` : patternOf(address, method, state);
  const opened = method === 'GET' && !state.trouble;
  return { pattern, lang: state.lang, size, path: address.pathname, method, status, opened };
}

/** `/desk?tab=all`, `/apply/:id/page/account with errors`. */
function patternOf({ pathname, searchParams }, method, { wrong, empty }) {
  const words = [...searchParams]
    .filter(([name]) => !['lang', 'theme', 'then'].includes(name))
    .map(([name, value]) => (name === 'tab' ? `${name}=${value}` : name));
  const query = words.length ? `?${words.sort().join('&')}` : '';
  const path = pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id');
  return [method === 'GET' ? '' : method, path + query, wrong ? 'with errors' : '', empty ? 'empty' : ''].filter(Boolean).join(' ');
}
