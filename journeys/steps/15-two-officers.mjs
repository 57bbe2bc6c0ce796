// Two officers open the same case; one is quicker. The other is told what changed, and loses nothing.
import { anOfficer, opensCase } from '../lib/office.mjs';
import { appliesFor018 } from '../lib/life.mjs';
import { somebody } from '../lib/person.mjs';

export const title = 'two officers on one case: the slower is told what changed and what was typed is kept; keys at the desk';

export async function walk(world) {
  const aoi = await somebody(world, 'Aoi');
  await aoi.signsIn('佐藤 葵');
  const number = await appliesFor018(aoi);
  const quick = await anOfficer(world, '木村 さくら');
  const slow = await anOfficer(world, '木村 さくら');
  await opensCase(quick, number);
  await opensCase(slow, number);
  await slow.types('メモ', 'お子さんの住所を確かめました。');
  await quick.presses('自分の担当にする');
  await slow.presses('確認済みにして次へ');
  await slow.sees('すでに進めています');
  await slow.sees('その後にあったこと');
  await slow.findsTyped('メモ', 'お子さんの住所を確かめました。');
  await slow.presses('確認済みにして次へ');
  await slow.sees('次の段階に進めました');
  await slow.sees('お子さんの住所を確かめました');
  // The applicant changes their mind while an officer looks at the case.
  const ito = await anOfficer(world, '伊藤 健');
  await opensCase(ito, number);
  await aoi.goes('/cases');
  await aoi.follows('018');
  await aoi.follows('この申請を取り下げる');
  await aoi.presses('取り下げる');
  await ito.presses('承認する');
  await ito.sees('先に進めました');
  await ito.sees('この申請はすでに終わっています');
  await keys(ito);
}

/** j and k go through the list, o opens. */
async function keys(officer) {
  await officer.goes('/desk?tab=all');
  const { keyboard } = officer.page;
  await keyboard.press('j');
  const first = await officer.page.locator('[data-at]').innerText();
  await keyboard.press('j');
  await keyboard.press('k');
  if ((await officer.page.locator('[data-at]').innerText()) !== first) throw new Error('k does not go back up');
  await officer.arrives(() => keyboard.press('o'));
  if (!officer.where().startsWith('/desk/cases/')) await officer.fails('is not on a case');
}
