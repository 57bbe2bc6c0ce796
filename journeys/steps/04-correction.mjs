// An officer asks for a correction, the applicant mends it with another file, the officer goes on; another is refused.
import { document } from '../lib/files.mjs';
import { anOfficer, opensCase, passes } from '../lib/office.mjs';
import { appliesForSubsidy } from '../lib/life.mjs';
import { somebody } from '../lib/person.mjs';

export const title = 'a correction is asked, answered with a new file, and the case goes on; then it is refused with reasons and the way to object';

export async function walk(world) {
  const misaki = await somebody(world, 'Misaki');
  await misaki.signsIn('中村 美咲');
  const number = await appliesForSubsidy(misaki);
  const kimura = await anOfficer(world, '木村 さくら');
  await isAsked(kimura, number);
  await isMended(misaki);
  await opensCase(kimura, number);
  await kimura.getsFile('mitsumori-new.pdf', 'application/pdf');
  await kimura.doesNotSee('mitsumori-1.pdf');
  await passes(kimura, number);
  await passes(kimura, number);
  await isRefused(world, misaki, number);
}

async function isAsked(kimura, number) {
  await opensCase(kimura, number);
  await kimura.follows('補正を求める');
  // Nothing chosen: said beside the choice and at the top.
  await kimura.presses('補正を求める通知を送る');
  await kimura.isTakenToTheSummary();
  await kimura.sees('直してほしいところを1つ以上選んでください');
  await kimura.types('「見積書」をどう直すか', '有効期限が過ぎています。新しい見積書を付けてください。');
  await kimura.types('「ツールの名前」をどう直すか', '製品の型番も書いてください。');
  await kimura.presses('補正を求める通知を送る');
  await kimura.sees('補正を求める通知を送りました');
  await kimura.goes('/desk?tab=waiting');
  await kimura.sees(number);
}

async function isMended(misaki) {
  await misaki.goes('/mail');
  await misaki.follows('補正のお願い');
  await misaki.sees('有効期限が過ぎています');
  await misaki.follows('内容を直す');
  await misaki.types('ツールの名前', '');
  await misaki.presses('直した内容を送る');
  await misaki.seesWhatIsWrong('ツールの名前', '入力してください');
  await misaki.types('ツールの名前', '工程ボード KB-200');
  await misaki.gives('見積書', document('mitsumori-new.pdf'));
  await misaki.presses('直した内容を送る');
  await misaki.sees('直した内容を受け付けました');
  await misaki.sees('工程ボード KB-200');
}

async function isRefused(world, misaki, number) {
  const ito = await anOfficer(world, '伊藤 健');
  await opensCase(ito, number);
  await ito.follows('却下する');
  await ito.presses('却下して通知を送る');
  await ito.isTakenToTheSummary();
  await ito.sees('却下には理由が必要です');
  await ito.chooses('計画や効果が具体的でなく');
  await ito.types('理由の説明', '減る時間の根拠が書かれていませんでした。');
  await ito.presses('却下して通知を送る');
  await ito.sees('却下し、通知を送りました');
  await misaki.goes('/mail');
  await misaki.follows('却下のお知らせ');
  await misaki.sees('計画や効果が具体的でなく');
  await misaki.sees('減る時間の根拠が書かれていませんでした');
  await misaki.sees('審査請求');
  await misaki.sees('東京都知事');
  await misaki.follows('申請の状況を見る');
  await misaki.sees('認められませんでした');
}
