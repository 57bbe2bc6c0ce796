// Holds a page against WCAG 2.2 AA, and against sideways scrolling.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
const COLOURS = { type: 'rule', values: ['color-contrast'] };
const ask = (runOnly) => `axe.run(document, { runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'] }).then((r) =>
  JSON.stringify(r.violations.map((v) => ({ id: v.id, help: v.help, nodes: v.nodes.map((n) => n.html).slice(0, 3) }))))`;

/** Holds one view against the rules, unless the same was held before. `colours` looks at the contrast alone. */
export async function holds(world, page, view, colours = false) {
  world.ledger.held(view);
  const key = [view.pattern, view.lang, view.size, colours ? 'dark' : ''].join(' ').trim();
  if (!world.ledger.takes(key)) return;
  const found = await violations(page, colours ? COLOURS : RULES);
  if (!colours) found.push(...(await sideways(page)));
  for (const violation of found) world.violations.push({ page: key, ...violation });
}

/** Something of the page lies outside of the window. */
export async function sideways(page) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return over > 1 ? [{ id: 'sideways-scroll', help: `${over} px too wide`, nodes: [] }] : [];
}

async function violations(page, rules) {
  const run = (checker) => checker.client.send('Runtime.evaluate', {
    expression: ask(rules),
    contextId: checker.contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  // The checker stays in the document that it was put into; after the next page has come it is put in anew.
  const there = checkers.get(page);
  const answer = (there && (await run(there).catch(() => null))) ?? (await run(await putInto(page)));
  const { result, exceptionDetails } = answer;
  if (exceptionDetails) throw new Error(`axe: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  return JSON.parse(result.value);
}

const checkers = new WeakMap();

// The page's own policy forbids foreign scripts, so the checker runs in an isolated world of the browser.
async function putInto(page) {
  const client = checkers.get(page)?.client ?? (await page.context().newCDPSession(page));
  const { frameTree } = await client.send('Page.getFrameTree');
  const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  await client.send('Runtime.evaluate', { expression: axe, contextId });
  checkers.set(page, { client, contextId });
  return { client, contextId };
}
