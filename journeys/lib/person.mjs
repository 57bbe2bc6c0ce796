// A person at a browser: steps in plain words. What is on the page is found as a person finds it: by its words and roles.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from './check.mjs';

/** Somebody who visits. */
export class Person {
  constructor(world, page, name) {
    this.world = world;
    this.page = page;
    this.name = name;
    this.part = page;
  }

  /** The same person looking only at one part of the page: the group of inputs, row or section with these words. */
  within(words, role = 'group') {
    const narrower = Object.create(this);
    narrower.part = this.part.getByRole(role, { name: words }).first();
    return narrower;
  }

  // Getting about

  /** Opens an address of the program; `status` is what it is answered with, where that is a trouble. */
  async goes(path, { status = 200 } = {}) {
    const answer = await this.page.goto(this.world.url + path);
    if (answer && answer.status() !== status) await this.fails(`is answered with ${answer.status()}, not ${status},`);
    await this.checks();
  }

  /** Signs in as a persona or an officer, by the words on the button. */
  async signsIn(name) {
    if (!(await this.button(name).count())) await this.goes('/sign-in');
    await this.presses(name);
  }

  /** Does something that opens a page, and waits for the page. */
  async arrives(by) {
    const loaded = this.page.waitForEvent('load', { timeout: 20_000 });
    loaded.catch(() => {});
    await by();
    await loaded;
    await this.checks();
  }

  /** Follows a link. */
  async follows(words) {
    await this.arrives(() => this.link(words).click());
  }

  /** Presses a button that sends something. */
  async presses(words) {
    await this.arrives(() => this.button(words).click());
  }

  /** Touches something that does not leave the page. */
  async touches(words) {
    await this.part.getByText(words).filter({ visible: true }).first().click();
  }

  /** Presses a button that does not leave the page. */
  async taps(words) {
    await this.button(words).click();
  }

  /** Presses a key; `arriving` where it opens a page. */
  async strikes(key, arriving = false) {
    const strike = () => this.page.keyboard.press(key);
    await (arriving ? this.arrives(strike) : strike());
  }

  /** Their session ends: by time, or because it was ended on another device. */
  async isSignedOut() {
    await this.page.context().clearCookies({ name: 'miyako' });
  }

  /** Uses the browser's back button. */
  async goesBack() {
    await this.page.goBack({ waitUntil: 'load' });
    await this.checks();
  }

  /** Opens the page again. */
  async reloads() {
    await this.page.reload({ waitUntil: 'load' });
  }

  /** Where the person is. */
  where() {
    return new URL(this.page.url()).pathname;
  }

  // Filling in

  /** Types into a field, found by its label. */
  async types(label, text) {
    await this.field(label).fill(text);
  }

  /** Types a day: `['令和', '8', '4', '1']`, the calendar as its list names it. */
  async typesDay(words, [calendar, year, month, day]) {
    const parts = this.within(words);
    await parts.part.getByRole('combobox').selectOption({ label: calendar });
    await parts.part.getByLabel('年', { exact: true }).fill(year);
    await parts.part.getByLabel('月', { exact: true }).fill(month);
    await parts.part.getByLabel('日', { exact: true }).fill(day);
  }

  /** Types a day that is so many days from now, as a person would from a calendar on the wall. */
  async typesDayFromNow(words, days) {
    const at = new Date(Date.now() + (days * 24 + 9) * 3_600_000);
    await this.typesDay(words, ['西暦', `${at.getUTCFullYear()}`, `${at.getUTCMonth() + 1}`, `${at.getUTCDate()}`]);
  }

  /** Chooses a radio button or ticks a box, found by its words. */
  async chooses(label) {
    await this.turns(this.field(label), true);
  }

  /** Takes the tick away. */
  async unticks(label) {
    await this.turns(this.field(label), false);
  }

  /** Touches a box or button where it is; its own label may lie over it, which is why no more is asked of it. */
  async turns(box, on) {
    if ((await box.isChecked()) !== on) await box.click({ force: true });
    if ((await box.isChecked()) !== on) await this.fails(`cannot turn it ${on ? 'on' : 'off'}: ${await box.getAttribute('name')}`);
  }

  /** Chooses from a list. */
  async selects(label, option) {
    await this.field(label).selectOption({ label: option });
  }

  /** Gives a file, made by `lib/files.mjs`, to the field with this label. */
  async gives(label, { name, buffer }) {
    await this.fileField(label).setInputFiles(this.onDisk(name, buffer));
  }

  /** Drags a file from outside of the browser and drops it on the area of the field with this label. */
  async drops(label, { name, buffer }) {
    const area = this.page.locator('[data-drop]').filter({ has: this.fileField(label) });
    await area.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await area.boundingBox();
    const client = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: [this.onDisk(name, buffer)], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop']) {
      await client.send('Input.dispatchDragEvent', { type, x: x + width / 2, y: y + height / 2, data });
    }
    await client.detach();
  }

  onDisk(name, buffer) {
    const folder = mkdtempSync(join(tmpdir(), 'miyako-file-'));
    this.world.afterwards.push(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, name), buffer);
    return join(folder, name);
  }

  // Seeing

  /** Sees words on the page. */
  async sees(words) {
    try {
      await this.part.getByText(words).filter({ visible: true }).first().waitFor({ timeout: 10_000 });
    } catch {
      await this.fails(`does not see “${words}”`);
    }
  }

  /** Does not see words on the page. */
  async doesNotSee(words) {
    if (await this.part.getByText(words).filter({ visible: true }).count()) await this.fails(`sees “${words}” but should not`);
  }

  /** Sees what is wrong: beside the field, and in the summary at the top, which has the focus. */
  async seesWhatIsWrong(field, words) {
    const beside = this.page.locator('[data-faulty]').filter({ hasText: field }).getByText(words);
    if (!(await beside.filter({ visible: true }).count())) await this.fails(`does not see “${words}” beside “${field}”`);
    const summary = this.page.getByRole('alert').filter({ has: this.page.getByRole('heading') });
    if (!(await summary.getByRole('link', { name: words }).count())) await this.fails(`does not see “${words}” in the summary`);
  }

  /** The summary of what is wrong has the focus, so that a screen reader begins there. */
  async isTakenToTheSummary() {
    const there = await this.page.evaluate(() => document.activeElement?.matches('.error-summary'));
    if (!there) await this.fails('is not taken to the summary of what is wrong');
  }

  /** A field still holds what was typed. */
  async findsTyped(label, text) {
    const value = await this.field(label).inputValue();
    if (value !== text) await this.fails(`finds “${value}” in “${label}”, not “${text}”`);
  }

  /** The words of the first element that fits. */
  async reads(selector) {
    return (await this.page.locator(selector).first().innerText()).trim();
  }

  /** Fetches an address with this person's session, as a download would. */
  async fetches(path) {
    const response = await this.page.context().request.get(this.world.url + path);
    if (isNoPage(response)) this.world.ledger?.answered(path.replace(/[?#].*/, ''));
    return { status: response.status(), type: response.headers()['content-type'] ?? '', bytes: await response.body() };
  }

  /** Opens the file behind a link: gives what is in it. */
  async getsFile(words, type) {
    const path = await this.link(words).getAttribute('href');
    const got = await this.fetches(path);
    if (got.status !== 200 || !got.type.startsWith(type)) await this.fails(`gets ${got.status} ${got.type} behind “${words}”`);
    return got.bytes;
  }

  /** Stops the journey, with what the person sees. */
  async fails(what) {
    const text = await this.page.locator('body').innerText().catch(() => '(nothing)');
    throw new Error(`${this.name} ${what} on ${this.page.url().replace(this.world.url, '')}. The page says:\n${text}`);
  }

  // How things are found

  link(words) {
    return this.part.getByRole('link', { name: words }).filter({ visible: true }).first();
  }

  button(words) {
    return this.part.getByRole('button', { name: words }).filter({ visible: true }).first();
  }

  field(label) {
    const controls = this.page.locator('input, select, textarea');
    return this.part.getByLabel(label).and(controls).filter({ visible: true }).first();
  }

  fileField(label) {
    return this.part.getByLabel(label).and(this.page.locator('input[type=file]:not([capture])')).first();
  }

  /** Holds the page against the rules of accessibility. */
  async checks() {
    if (this.page.hasScripts && this.world.ledger) await check(this.world, this.page);
  }
}

/** Somebody at a browser of their own: a phone unless it is said otherwise. */
export async function somebody(world, name, options = {}) {
  const device = await aDevice(world, options);
  return opens(world, device, name);
}

/** A device of its own: cookies and all. */
export async function aDevice(world, { width = 390, height = 844, lang = 'ja', scripts = true, offline = false, dark = false } = {}) {
  const context = await world.browser.newContext({
    viewport: { width, height },
    locale: lang,
    javaScriptEnabled: scripts,
    extraHTTPHeaders: { 'Accept-Language': lang },
    serviceWorkers: offline ? 'allow' : 'block',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  // The checker is a script itself, so what is read without scripts is checked where the same is read with them.
  context.on('page', (page) => {
    page.hasScripts = scripts;
    page.on('response', (answer) => hears(world, page, answer));
  });
  world.contexts.push(context);
  return context;
}

/** Keeps how the page was answered, and which addresses give something else than a page. */
function hears(world, page, answer) {
  if (!answer.request().isNavigationRequest()) return;
  page.answer = answer;
  if (answer.request().method() === 'GET' && isNoPage(answer)) world.ledger?.answered(new URL(answer.url()).pathname);
}

function isNoPage(answer) {
  const isHtml = (answer.headers()['content-type'] ?? '').startsWith('text/html');
  return (answer.status() >= 300 && answer.status() < 400) || !isHtml;
}

/** A window on a device: another window of the same device shares its session. */
export async function opens(world, device, name) {
  return new Person(world, await device.newPage(), name);
}
