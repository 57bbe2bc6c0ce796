// Two officers of 東京都 see to 018サポート: one checks, one decides; the mother reads why, and says what she thinks.
import { anOfficer, approves, opensCase } from '../lib/office.mjs';
import { appliesFor018 } from '../lib/life.mjs';
import { somebody } from '../lib/person.mjs';

export const title = 'an application is checked by one officer, granted by another, told with reasons, and reviewed';

export async function walk(world) {
  const aoi = await somebody(world, 'Aoi');
  await aoi.signsIn('佐藤 葵');
  const number = await appliesFor018(aoi);
  const receipt = aoi.where();
  await reviews(aoi, '申請のしやすさ', 'ふつう', '入力が多いです。');
  await thinksAgain(aoi, receipt);
  await isChecked(world, number);
  const ito = await anOfficer(world, '伊藤 健');
  await approves(ito, number);
  await ito.goes('/desk?tab=closed');
  await ito.follows(number);
  await ito.getsFile(/認定のお知らせ/, 'application/pdf');
  await isTold(aoi, number);
  await isHeard(world);
}

/** Three taps and a comment. */
async function reviews(aoi, question, face, comment) {
  await aoi.within(question).chooses(face);
  await aoi.types('もっとよくするには', comment);
  await aoi.presses('感想を送る');
  await aoi.sees('ありがとう');
}

/** Sent without a face, the review says what is missing and keeps the comment; sent again, it replaces the one before. */
async function thinksAgain(aoi, receipt) {
  await aoi.goes(receipt);
  await aoi.types('もっとよくするには', '書きかけの感想');
  await aoi.presses('感想を送る');
  await aoi.isTakenToTheSummary();
  await aoi.sees('3つの顔から1つ選んでください');
  await aoi.findsTyped('もっとよくするには', '書きかけの感想');
  // The page by itself shows what was given before.
  const theCase = await aoi.page.locator('main input[name=case]').first().inputValue();
  await aoi.goes(`/reviews?case=${theCase}&moment=receipt`);
  await aoi.findsTyped('もっとよくするには', '入力が多いです。');
  await reviews(aoi, 'いかがでしたか', 'よかった', 'とても簡単でした。');
}

/** Whose service it is reads what was written, and everybody sees on the map how many spoke, but not yet what share. */
async function isHeard(world) {
  const kimura = await anOfficer(world, '木村 さくら');
  await kimura.goes('/desk/figures');
  await kimura.sees('018');
  await kimura.goes('/quality');
  await kimura.sees('とても簡単でした。');
  await kimura.sees('早くて助かりました。');
  await kimura.doesNotSee('入力が多いです。');
  const row = kimura.within(/^018/, 'row');
  await row.sees('100%');
  await row.follows('018');
  await kimura.sees(/^届いた声：018/);
  // Measured every night; by day it is done by hand.
  const yamamoto = await anOfficer(world, '山本 彩');
  await yamamoto.goes('/quality/lift');
  await yamamoto.presses('今すぐ計算する');
  await yamamoto.sees('計算し直しました');
  const guest = await somebody(world, 'a guest');
  await guest.goes('/');
  await guest.follows('サービスの品質');
  await guest.within(/^018/, 'row').sees('少数');
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
  const letter = await aoi.getsFile('PDFで開く', 'application/pdf');
  if (letter.subarray(0, 5).toString('latin1') !== '%PDF-') throw new Error('the PDF is none');
  await aoi.follows('申請の状況を見る');
  await aoi.sees(number);
  await aoi.sees('認められました');
  await reviews(aoi, '結果が届くまでの満足度', 'よかった', '早くて助かりました。');
  await aoi.goes('/me');
  await aoi.sees('東京都の職員');
}
