// A session ends while somebody is in the middle of a form: what they typed stands there again once they have signed in,
// nothing is sent by itself, and nobody else sees it.
import { appliesFor018, ordersCollection } from '../lib/life.mjs';
import { anOfficer, opensCase, passes } from '../lib/office.mjs';
import { somebody } from '../lib/person.mjs';

export const title = 'a session ends in the middle of a form: after signing in again everything typed is there, and nothing was sent';

export async function walk(world) {
  const aoi = await somebody(world, 'Aoi');
  await aoi.signsIn('佐藤 葵');
  await inTheMiddle(aoi);
  await beforeSending(aoi);
  await anotherSignsIn(world);
  await atTheDesk(world);
}

async function inTheMiddle(aoi) {
  await aoi.goes('/services/131083/sodai-gomi');
  await aoi.presses('申請をはじめる');
  await aoi.chooses('自転車（16インチ以上）');
  await aoi.presses('次へ');
  await aoi.types('自転車の台数', '2');
  const page = aoi.where();
  await aoi.isSignedOut();
  await aoi.presses('次へ');
  await aoi.sees('もう一度ログインしてください');
  await aoi.sees('入力した内容は、とってあります');
  await aoi.signsIn('佐藤 葵');
  if (aoi.where() !== page) await aoi.fails(`came back to ${aoi.where()}, not to ${page},`);
  await aoi.sees('入力した内容を戻しました');
  await aoi.findsTyped('自転車の台数', '2');
  await aoi.presses('次へ');
  await aoi.sees('収集を希望する日');
  await aoi.goes(page.replace(/page.*/, 'check'));
  await aoi.presses('この申請をやめて、入力を消す');
}

/** 送信する, pressed when the session has ended, sends nothing; pressed again after signing in, it sends once. */
async function beforeSending(aoi) {
  await ordersCollection(aoi);
  await aoi.isSignedOut();
  await aoi.presses('送信する');
  await aoi.sees('まだ何も送信されていません');
  await aoi.signsIn('佐藤 葵');
  await aoi.sees('1,200円');
  await aoi.doesNotSee('受け付けました');
  await aoi.presses('送信する');
  await aoi.sees('受け付けました');
  await aoi.goes('/cases');
  const cases = await aoi.page.locator('main .card').count();
  if (cases !== 1) await aoi.fails(`has ${cases} applications, not 1,`);
}

/** At a shared computer somebody else signs in: they see nothing of it. */
async function anotherSignsIn(world) {
  const misaki = await somebody(world, 'Misaki');
  await misaki.signsIn('中村 美咲');
  await misaki.goes('/services/130001/digital-subsidy');
  await misaki.presses('申請をはじめる');
  await misaki.goes(`${misaki.where().replace(/page.*/, 'page')}/plan`);
  await misaki.types('困っていますか', '受注の転記に毎日2人で3時間かかっています。');
  await misaki.isSignedOut();
  await misaki.presses('次へ');
  await misaki.signsIn('山本 翔');
  await misaki.sees('別の人でログインした');
  await misaki.doesNotSee('受注の転記');
}

async function atTheDesk(world) {
  const aoi = await somebody(world, 'Aoi');
  await aoi.signsIn('佐藤 葵');
  const number = await appliesFor018(aoi);
  const kimura = await anOfficer(world, '木村 さくら');
  await passes(kimura, number);
  const ito = await anOfficer(world, '伊藤 健');
  await opensCase(ito, number);
  await ito.follows('却下する');
  await ito.types('理由の説明', 'お子さんの住所を確かめられませんでした。');
  await ito.isSignedOut();
  await ito.presses('却下して通知を送る');
  await ito.signsIn('伊藤 健');
  await ito.findsTyped('理由の説明', 'お子さんの住所を確かめられませんでした。');
  await ito.sees('まだ送信されていません');
  await opensCase(ito, number);
  await ito.sees('承認する');
}
