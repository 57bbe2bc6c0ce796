// An officer who never takes the hands off the keys: goes through the list, ticks, searches, opens, passes on.
import { anOfficer } from '../lib/office.mjs';
import { appliesFor018 } from '../lib/life.mjs';
import { somebody } from '../lib/person.mjs';

export const title = 'at the desk with keys alone: the list is gone through, searched, cases are ticked and taken, one is opened and passed on';

export async function walk(world) {
  await theyApply(world);
  const kimura = await anOfficer(world, '木村 さくら');
  await kimura.goes('/desk?tab=all');
  await searches(kimura);
  await goesThrough(kimura);
  await ticksAndTakes(kimura);
  await passesOn(kimura);
}

/** Three cases of the metropolis: two of them are hers to check. */
async function theyApply(world) {
  const aoi = await somebody(world, 'Aoi');
  await aoi.signsIn('佐藤 葵');
  await appliesFor018(aoi);
  const shigeru = await somebody(world, 'Shigeru');
  await shigeru.signsIn('鈴木 茂');
  await shigeru.goes('/services/130001/tokyo-app-support');
  await shigeru.presses('申請をはじめる');
  await shigeru.presses('送信する');
}

const at = (kimura) => kimura.page.locator('[data-at]');

async function goesThrough(kimura) {
  await kimura.strikes('j');
  const first = await at(kimura).innerText();
  await kimura.strikes('j');
  if ((await at(kimura).innerText()) === first) await kimura.fails('stays on the first line with j');
  await kimura.strikes('k');
  if ((await at(kimura).innerText()) !== first) await kimura.fails('does not go back up with k');
  await kimura.strikes('?');
  await kimura.sees('次の行へ');
  await kimura.strikes('?');
  await kimura.doesNotSee('次の行へ');
}

async function ticksAndTakes(kimura) {
  await kimura.strikes('x');
  await kimura.sees('1件を選んでいます');
  await kimura.strikes('j');
  await kimura.strikes('x');
  await kimura.sees('2件を選んでいます');
  await kimura.strikes('x');
  await kimura.sees('1件を選んでいます');
  await kimura.strikes('x');
  await kimura.strikes('t', true);
  await kimura.sees('まとめて担当にしました');
  await kimura.sees('2件を進めました');
  await kimura.strikes('b', true);
  await kimura.goes('/desk?tab=mine');
  const mine = await kimura.page.locator('[data-row]').count();
  if (mine !== 2) await kimura.fails(`has ${mine} cases, not 2,`);
}

async function searches(kimura) {
  await kimura.sees('鈴木 茂');
  await kimura.strikes('/');
  // While something is typed, the letters are letters.
  await kimura.page.keyboard.type('jo');
  await kimura.findsTyped('さがす', 'jo');
  await kimura.types('さがす', '佐藤');
  await kimura.strikes('Enter', true);
  await kimura.sees('佐藤 葵');
  await kimura.doesNotSee('鈴木 茂');
}

async function passesOn(kimura) {
  await kimura.strikes('j');
  await kimura.strikes('o', true);
  await kimura.sees('佐藤 葵');
  await kimura.strikes('h', true);
  await kimura.sees('引き継ぐ');
  await kimura.goesBack();
  await kimura.strikes('c', true);
  await kimura.sees('直してほしい項目を選び');
  await kimura.goesBack();
  await kimura.strikes('a', true);
  await kimura.sees('次の段階に進めました');
}
