// Two officers of 東京都 see to 018サポート: one checks, one decides; the mother reads why, and says what she thinks.
import { anOfficer, approves, opensCase } from '../lib/office.mjs';
import { appliesFor018 } from '../lib/life.mjs';
import { somebody } from '../lib/person.mjs';

export const title = 'an application is checked by one officer, granted by another, told with reasons, and reviewed';

export async function walk(world) {
  const aoi = await somebody(world, 'Aoi');
  await aoi.signsIn('佐藤 葵');
  const number = await appliesFor018(aoi);
  await reviews(aoi, '申請のしやすさ', 'とても簡単でした。');
  await isChecked(world, number);
  const ito = await anOfficer(world, '伊藤 健');
  await approves(ito, number);
  await isTold(aoi, number);
  const kimura = await anOfficer(world, '木村 さくら');
  await kimura.goes('/desk/figures');
  await kimura.sees('018');
  await kimura.goes('/quality/desk');
}

/** Three taps and a comment. */
async function reviews(aoi, question, comment) {
  await aoi.within(question).chooses('よかった');
  await aoi.types('もっとよくするには', comment);
  await aoi.presses('感想を送る');
  await aoi.sees('ありがとう');
}

async function isChecked(world, number) {
  const kimura = await anOfficer(world, '木村 さくら');
  await kimura.sees('受付一覧');
  await kimura.sees(number);
  await opensCase(kimura, number);
  await kimura.sees('佐藤 陽菜');
  await kimura.sees('満たす');
  await kimura.sees('お子さんの住所が東京都内にある');
  await kimura.presses('自分の担当にする');
  await kimura.sees('自分の担当にしました');
  await kimura.presses('確認済みにして次へ');
  await kimura.sees('次の段階に進めました');
  // Whoever checks does not decide.
  if (await kimura.page.getByRole('button', { name: '承認する' }).count()) throw new Error('a reviewer is offered to approve');
}

async function isTold(aoi, number) {
  await aoi.goes('/');
  await aoi.sees('新しいお知らせが');
  await aoi.goes('/mail');
  await aoi.follows(/018.*認定のお知らせ/);
  await aoi.sees('佐藤 陽菜');
  await aoi.sees('お子さんの住所が東京都内にある');
  await aoi.sees('審査請求');
  const { status, type, bytes } = await aoi.fetches(`${aoi.where()}/pdf`);
  if (status !== 200 || !type.startsWith('application/pdf')) throw new Error(`the PDF is ${status} ${type}`);
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') throw new Error('the PDF is none');
  await aoi.follows('申請の状況を見る');
  await aoi.sees(number);
  await aoi.sees('認められました');
  await reviews(aoi, '結果が届くまでの満足度', '早くて助かりました。');
  await aoi.goes('/me');
  await aoi.sees('東京都の職員');
}
