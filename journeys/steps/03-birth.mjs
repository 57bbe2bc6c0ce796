// A newborn in 江東区: the notification of birth and the four applications that follow it, typed once, with mistakes.
import { photograph } from '../lib/files.mjs';
import { accepts, anOfficer, approves, opensCase, passes } from '../lib/office.mjs';
import { somebody } from '../lib/person.mjs';

export const title = 'a birth is notified, with four applications in one go; mistakes are said beside the field and nothing is lost';

/** So many days ago, as 令和 writes it. */
function reiwa(daysAgo) {
  const at = new Date(Date.now() + 9 * 3_600_000 - daysAgo * 86_400_000);
  return ['令和', `${at.getUTCFullYear() - 2018}`, `${at.getUTCMonth() + 1}`, `${at.getUTCDate()}`];
}

export async function walk(world) {
  const aoi = await somebody(world, 'Aoi');
  await aoi.signsIn('佐藤 葵');
  await aoi.goes('/services/131083/birth');
  await aoi.presses('届出をはじめる');
  for (const follower of ['児童手当', '子ども医療費', '018', '赤ちゃんファースト']) await aoi.sees(follower);
  await aoi.presses('次へ');
  await theChild(aoi);
  await theRest(aoi);
  await aoi.sees('内容を確認して送信');
  await aoi.sees('佐藤 蓮');
  await aoi.presses('送信する');
  await aoi.sees('受け付けました');
  const receipts = await aoi.page.locator('.receipt').count();
  if (receipts !== 5) await aoi.fails(`has ${receipts} receipts, not 5,`);
  const numbers = await aoi.page.locator('.number').allInnerTexts();
  await accepted(world, aoi, numbers);
}

/** The office accepts the notification; from then on the register knows the child, and every case names it. */
async function accepted(world, aoi, [birth, allowance]) {
  const yoshida = await anOfficer(world, '吉田 花');
  await opensCase(yoshida, birth);
  await yoshida.sees('佐藤 蓮');
  await yoshida.sees('shussei.png');
  await passes(yoshida, birth);
  await accepts(yoshida, birth);
  await opensCase(yoshida, allowance);
  await yoshida.sees('佐藤 蓮');
  await passes(yoshida, allowance);
  await approves(await anOfficer(world, '松本 大輔'), allowance);
  await aoi.goes('/cases');
  await aoi.follows('児童手当');
  await aoi.sees('佐藤 蓮');
  await aoi.goes('/mail');
  await aoi.follows('児童手当：認定のお知らせ');
  await aoi.sees('佐藤 蓮');
  // Born now, the child fits what the home page offers.
  await aoi.goes('/services/131083/jido-teate');
  await aoi.presses('申請をはじめる');
}

async function theChild(aoi) {
  // Nothing typed at all.
  await aoi.presses('次へ');
  await aoi.isTakenToTheSummary();
  await aoi.seesWhatIsWrong('お子さんのお名前', 'お子さんの氏名、フリガナ、生年月日、性別を入力してください');
  // A name in Latin letters where its reading belongs, and a day that no calendar has.
  await aoi.types('子どもの名前', '佐藤 蓮');
  await aoi.types('名前の読み', 'SATO REN');
  await aoi.typesDay(/^生まれた日/, ['令和', '8', '2', '30']);
  await aoi.chooses('男');
  await aoi.presses('次へ');
  await aoi.seesWhatIsWrong('名前の読み', 'はカタカナではありません');
  await aoi.seesWhatIsWrong('生まれた日', '2026年2月は28日までです');
  await aoi.findsTyped('子どもの名前', '佐藤 蓮');
  await aoi.findsTyped('名前の読み', 'SATO REN');
  // The year stands as it was typed: in 令和.
  await aoi.within(/^生まれた日/).findsTyped(/^年$/, '8');
  // Tomorrow is not a day on which somebody was born.
  await aoi.types('名前の読み', 'さとう れん');
  await aoi.typesDay(/^生まれた日/, reiwa(-1));
  await aoi.presses('次へ');
  await aoi.seesWhatIsWrong('生まれた日', 'より後になっています');
  await aoi.typesDay(/^生まれた日/, reiwa(5));
  await aoi.presses('次へ');
}

async function theRest(aoi) {
  await aoi.types('生まれた時刻', '午前6時30分');
  await aoi.types('生まれた場所', '東京都江東区豊洲5丁目1番38号 昭和大学江東豊洲病院');
  await aoi.presses('次へ');
  await aoi.chooses(/^母/);
  await aoi.presses('次へ');
  await aoi.within('結婚していましたか').chooses('はい');
  await aoi.types('本籍', '東京都江東区東陽四丁目11番');
  await aoi.types('世帯主のお名前', '佐藤 健太');
  await aoi.presses('次へ');
  await aoi.within('公務員ですか').chooses('いいえ');
  await aoi.presses('次へ');
  // A baby of five days has no proof of health insurance yet, and then none is asked for.
  await aoi.chooses('手続き中');
  await aoi.presses('次へ');
  // Which documents are needed depends on what all five ask, so they are asked for last.
  await aoi.gives('出生証明書', photograph('shussei.png'));
  await aoi.presses('次へ');
}
