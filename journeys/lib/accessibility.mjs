// Holds a page against WCAG 2.2 AA, and against sideways scrolling.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ASK = `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then((r) => JSON.stringify(
  r.violations.map((v) => ({ id: v.id, help: v.help, nodes: v.nodes.map((n) => n.html).slice(0, 3) }))))`;

/** Checks the page once for each pattern of its address, language, width, theme, and with errors or without. */
export async function check(world, page) {
  const address = new URL(page.url());
  if (address.origin !== world.url) return;
  const pattern = address.pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id');
  const state = await page
    .evaluate(() => {
      const { lang, dataset } = document.documentElement;
      const errors = document.querySelector('.error-summary') ? 'with errors' : '';
      return { html: Boolean(document.querySelector('main')), look: [lang, dataset.theme ?? '', errors].join(' ') };
    })
    .catch(() => null);
  if (!state?.html) return;
  const key = `${pattern} ${state.look} ${page.viewportSize()?.width}`.replace(/\s+/g, ' ');
  if (world.checked.has(key)) return;
  world.checked.add(key);
  for (const violation of await violations(page)) world.violations.push({ page: key, ...violation });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (over > 1) world.violations.push({ page: key, id: 'sideways-scroll', help: `${over} px too wide`, nodes: [] });
}

// The page's own policy forbids foreign scripts, so the checker runs in an isolated world of the browser.
async function violations(page) {
  const client = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await client.send('Page.getFrameTree');
    const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    await client.send('Runtime.evaluate', { expression: axe, contextId });
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression: ASK,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(`axe: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return JSON.parse(result.value);
  } finally {
    await client.detach();
  }
}
