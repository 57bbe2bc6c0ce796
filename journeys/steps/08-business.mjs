// A business: a notification with a mistake that is caught, a subsidy reviewed twice, a permit with an expert's opinion.
import { appliesForSubsidy, asksForSign, notifiesOfCoffee } from '../lib/life.mjs';
import { accepts, anOfficer, approves, givesOpinion, opensCase, passes } from '../lib/office.mjs';
import { somebody } from '../lib/person.mjs';

export const title = 'a restaurant notifies, a maker gets a subsidy after two reviews, a sign is permitted after an expert’s opinion';

export async function walk(world) {
  const ichiro = await somebody(world, 'Ichiro');
  await ichiro.signsIn('田中 一郎');
  await ichiro.sees('有限会社たなか食堂');
  await notification(world, ichiro);
  await subsidy(world);
  await permit(world, ichiro);
}

async function notification(world, ichiro) {
  await notifiesOfCoffee(ichiro);
  // The health centre knows the manager's licence already, so no document is asked.
  await ichiro.sees('内容を確認して送信');
  await ichiro.presses('送信する');
  await ichiro.sees('受け付けました');
  const number = await ichiro.reads('.number');
  const inoue = await anOfficer(world, '井上 恵');
  await passes(inoue, number);
  await accepts(inoue, number);
  await ichiro.goes('/cases');
  await ichiro.sees('受理');
}

async function subsidy(world) {
  const misaki = await somebody(world, 'Misaki');
  await misaki.signsIn('中村 美咲');
  const number = await appliesForSubsidy(misaki);
  const kimura = await anOfficer(world, '木村 さくら');
  await opensCase(kimura, number);
  await kimura.sees('mitsumori-1.pdf');
  await kimura.sees('mitsumori-2.pdf');
  await passes(kimura, number);
  await passes(kimura, number);
  const ito = await anOfficer(world, '伊藤 健');
  await approves(ito, number);
  await misaki.goes('/mail');
  await misaki.follows('認定のお知らせ');
  await misaki.sees('600,000円');
}

async function permit(world, ichiro) {
  const number = await asksForSign(ichiro);
  const kimura = await anOfficer(world, '木村 さくら');
  await passes(kimura, number);
  const watanabe = await anOfficer(world, '渡辺 博士');
  await givesOpinion(watanabe, number, '色と大きさは周りの景色に合っています。支障はありません。');
  const ito = await anOfficer(world, '伊藤 健');
  await opensCase(ito, number);
  await ito.sees('支障はありません');
  await approves(ito, number);
  await ichiro.goes('/mail');
  await ichiro.follows('認定のお知らせ');
  await ichiro.sees('許可の条件');
}
