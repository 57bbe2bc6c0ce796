// A person at a browser: steps in plain words. What is on the page is found as a person finds it: by its words and roles.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A person who visits. */
export class Person {
  constructor(world, page, name) {
    this.world = world;
    this.page = page;
    this.name = name;
  }

  /** Opens an address of the program. */
  async goes(path) {
    await this.page.goto(this.world.url + path);
    await this.checks();
  }

  /** Signs in as a persona, by the words on its button. */
  async signsIn(persona) {
    await this.goes('/sign-in');
    await this.page.getByRole('button', { name: persona, exact: false }).first().click();
    await this.page.waitForLoadState();
    await this.checks();
  }

  /** Follows a link. */
  async follows(words) {
    await this.page.getByRole('link', { name: words }).first().click();
    await this.page.waitForLoadState();
    await this.checks();
  }

  /** Presses a button. */
  async presses(words) {
    await this.page.getByRole('button', { name: words }).first().click();
    await this.page.waitForLoadState();
    await this.checks();
  }

  /** Types into a field, found by its label. */
  async types(label, text) {
    await this.page.getByLabel(label).first().fill(text);
  }

  /** Chooses a radio button or ticks a box, found by its label. */
  async chooses(label) {
    await this.page.getByLabel(label).first().check();
  }

  /** Takes the tick away. */
  async unticks(label) {
    await this.page.getByLabel(label).first().uncheck();
  }

  /** Chooses from a list. */
  async selects(label, option) {
    await this.page.getByLabel(label).first().selectOption({ label: option });
  }

  /** Gives a file to a file field. */
  async gives(label, name, mimeType, bytes) {
    await this.page.getByLabel(label).first().setInputFiles({ name, mimeType, buffer: bytes });
  }

  /** Sees words on the page. */
  async sees(words) {
    try {
      await this.page.getByText(words).first().waitFor({ state: 'visible', timeout: 5000 });
    } catch {
      const text = await this.page.locator('main').innerText().catch(() => '(no main)');
      throw new Error(`${this.name} does not see “${words}” on ${this.page.url()}. The page says:\n${text}`);
    }
  }

  /** Does not see words on the page. */
  async doesNotSee(words) {
    if (await this.page.getByText(words).first().isVisible().catch(() => false)) {
      throw new Error(`${this.name} sees “${words}” on ${this.page.url()} but should not`);
    }
  }

  /** The words of the first element that fits. */
  async reads(selector) {
    return (await this.page.locator(selector).first().innerText()).trim();
  }

  /** Where the person is. */
  where() {
    return new URL(this.page.url()).pathname;
  }

  /** Holds the page against WCAG 2.2 AA, once for each path pattern and language. */
  async checks() {
    const address = new URL(this.page.url());
    const pattern = address.pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id');
    const lang = await this.page.locator('html').getAttribute('lang').catch(() => 'none');
    const errors = await this.page.locator('.error-summary').count();
    const key = `${lang} ${pattern} ${errors ? 'with errors' : ''} ${this.page.viewportSize()?.width}`;
    if (this.world.checked.has(key)) return;
    this.world.checked.add(key);
    // The page's own policy forbids foreign scripts; the checker runs outside it, in the browser's isolated world.
    const client = await this.page.context().newCDPSession(this.page);
    const { frameTree } = await client.send('Page.getFrameTree');
    const { executionContextId } = await client.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    await client.send('Runtime.evaluate', { expression: axeSource, contextId: executionContextId });
    const { result } = await client.send('Runtime.evaluate', {
      expression: `axe.run(document, { runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] })
        .then((r) => JSON.stringify(r.violations.map((v) => ({ id: v.id, help: v.help, nodes: v.nodes.map((n) => n.html).slice(0, 3) }))))`,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    await client.detach();
    for (const violation of JSON.parse(result.value ?? '[]')) this.world.violations.push({ page: key, ...violation });
    const overflow = await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 1) this.world.violations.push({ page: key, id: 'sideways-scroll', help: `${overflow} px too wide`, nodes: [] });
  }
}

/** Somebody at a browser of their own. */
export async function somebody(world, name, { width = 390, height = 844, lang = 'ja', scripts = true } = {}) {
  const context = await world.browser.newContext({
    viewport: { width, height },
    locale: lang,
    javaScriptEnabled: scripts,
    extraHTTPHeaders: { 'Accept-Language': lang },
    serviceWorkers: 'block',
  });
  world.contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return new Person(world, page, name);
}
