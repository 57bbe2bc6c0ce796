// Hands on the keyboard: from the front page to the receipt with Tab, Enter and Space alone, always seeing where one is.
import { somebody } from '../lib/person.mjs';

export const title = 'with the keyboard alone from the front page to the receipt, the focus always visible';

export async function walk(world) {
  const aoi = await somebody(world, 'Aoi', { width: 1280 });
  await aoi.goes('/');
  const hands = new Hands(aoi);
  await hands.skipsToTheBody();
  await hands.opens('ログインして、自分に合う支援を見る');
  await hands.opens('佐藤 葵');
  await hands.opens('018');
  await hands.opens('申請をはじめる');
  // The companion is unticked and ticked again with the space bar.
  await hands.tabsTo('赤ちゃんファースト');
  await aoi.page.keyboard.press('Space');
  await aoi.page.keyboard.press('Space');
  await hands.opens('次へ');
  await hands.opens('送信する');
  await aoi.sees('受け付けました');
  // The review in three taps is three keys here.
  await hands.tabsTo('よかった');
  await aoi.page.keyboard.press('Space');
}

/** Somebody who only has a keyboard. */
class Hands {
  constructor(person) {
    this.person = person;
    this.page = person.page;
  }

  async skipsToTheBody() {
    await this.page.keyboard.press('Tab');
    const { words } = await this.at();
    if (!words.includes('本文へ')) throw new Error(`the first stop is “${words}”, not the way to the body`);
    await this.page.keyboard.press('Enter');
  }

  /** Goes on with Tab until something with these words has the focus; at every stop the focus must be seen. */
  async tabsTo(words) {
    for (let stop = 0; stop < 80; stop += 1) {
      await this.page.keyboard.press('Tab');
      const at = await this.at();
      if (at.tag === 'BODY') continue;
      if (!at.seen) throw new Error(`the focus on “${at.words}” cannot be seen on ${this.person.where()}`);
      if (at.words.includes(words)) return;
    }
    await this.person.fails(`does not reach “${words}” with Tab`);
  }

  async opens(words) {
    await this.tabsTo(words);
    await this.person.arrives(() => this.page.keyboard.press('Enter'));
  }

  /** What has the focus: its words, and whether it can be seen that it has. */
  async at() {
    return this.page.evaluate(() => {
      const one = document.activeElement;
      const label = one.labels?.[0];
      const shown = one.matches('input[type=radio], input[type=checkbox]') ? (label ?? one) : one;
      const box = shown.getBoundingClientRect();
      const ringed = (element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      };
      // The ring may be drawn around the card or the choice that the control stands in, or its label.
      const around = [one, shown];
      for (let up = one.parentElement; up && up.tagName !== 'MAIN' && up.tagName !== 'BODY'; up = up.parentElement) around.push(up);
      const inView = box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0;
      const words = [one.innerText, one.value, label?.innerText, one.getAttribute('aria-label')].filter(Boolean).join(' ');
      return { tag: one.tagName, words, seen: inView && around.some(ringed) };
    });
  }
}
