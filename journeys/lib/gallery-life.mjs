// A little life for the pictures: people apply, officers check, ask, decide and pay, somebody is half-way through a form.
import { accepts, anOfficer, approves, opensCase, passes } from './office.mjs';
import { appliesFor018, appliesForPregnancySupport, appliesForSubsidy, asksForSign, notifiesOfCoffee, ordersCollection } from './life.mjs';
import { somebody } from './person.mjs';

/** Lives it; gives the addresses of what there is to see. */
export async function live(world) {
  const aoi = await signedIn(world, '佐藤 葵');
  const yui = await signedIn(world, '高橋 結衣');
  const ichiro = await signedIn(world, '田中 一郎');
  const misaki = await signedIn(world, '中村 美咲');
  const numbers = {
    support: await appliesFor018(aoi),
    pregnancy: await appliesForPregnancySupport(yui),
    subsidy: await appliesForSubsidy(misaki),
    sign: await asksForSign(ichiro),
  };
  await ordersCollection(aoi);
  await aoi.presses('送信する');
  const receipt = aoi.where();
  await notifiesOfCoffee(ichiro);
  await ichiro.presses('送信する');
  numbers.coffee = await ichiro.reads('.number');
  await others(world);
  const places = await theOffice(world, numbers);
  await halfWay(aoi, places);
  places.receipt = receipt;
  await seen(aoi, yui, misaki, places);
  return places;
}

async function signedIn(world, name) {
  const person = await somebody(world, name);
  await person.signsIn(name);
  return person;
}

/** Some more cases, so that lists are lists. */
async function others(world) {
  for (const name of ['佐藤 葵', '鈴木 茂', '高橋 結衣', '山本 翔']) {
    const person = await signedIn(world, name);
    await person.goes('/services/130001/tokyo-app-support');
    const begin = person.page.getByRole('button', { name: '申請をはじめる' });
    if (!(await begin.count())) continue;
    await person.presses('申請をはじめる');
    if (await person.page.getByRole('button', { name: '送信する' }).count()) await person.presses('送信する');
  }
}

async function theOffice(world, numbers) {
  const kimura = await anOfficer(world, '木村 さくら');
  const ito = await anOfficer(world, '伊藤 健');
  await passes(kimura, numbers.support);
  await approves(ito, numbers.support);
  await passes(kimura, numbers.sign);
  await opensCase(kimura, numbers.subsidy);
  const deskCase = kimura.where();
  await kimura.presses('自分の担当にする');
  await kimura.follows('補正を求める');
  await kimura.types('「見積書」をどう直すか', '有効期限が過ぎています。新しい見積書を付けてください。');
  await kimura.presses('補正を求める通知を送る');
  const inoue = await anOfficer(world, '井上 恵');
  await passes(inoue, numbers.coffee);
  await accepts(inoue, numbers.coffee);
  const hayashi = await anOfficer(world, '林 美咲');
  const yamazaki = await anOfficer(world, '山崎 隆');
  await passes(hayashi, numbers.pregnancy);
  await approves(yamazaki, numbers.pregnancy);
  await hayashi.goes('/payments');
  await hayashi.presses('今すぐ挙げる');
  await hayashi.presses('まとまりを作る');
  const batch = hayashi.where();
  await ito.goes('/desk?tab=all');
  await ito.follows(/.{4}-.{4}-.{3}/);
  const deskCaseClear = ito.where();
  await opensCase(kimura, numbers.sign);
  return { deskCase, deskCaseClear, deskCaseSign: kimura.where(), batch };
}

/** A birth notified as far as the documents. */
async function halfWay(aoi, places) {
  await aoi.goes('/services/131083/birth');
  await aoi.presses('届出をはじめる');
  places.birth = aoi.where().replace('/together', '');
  await aoi.presses('次へ');
  await aoi.types('子どもの名前', '佐藤 蓮');
  await aoi.types('名前の読み', 'サトウ レン');
  await aoi.typesDayFromNow(/^生まれた日/, -5);
  await aoi.chooses('男');
  await aoi.presses('次へ');
}

async function seen(aoi, yui, misaki, places) {
  await aoi.goes('/cases');
  await aoi.follows('018');
  places.caseApproved = aoi.where();
  await aoi.goes('/mail');
  await aoi.follows(/018.*認定のお知らせ/);
  places.letterApproved = aoi.where();
  await aoi.goes('/cases');
  await aoi.follows('粗大ごみ');
  places.caseOpen = aoi.where();
  await misaki.goes('/cases');
  await misaki.follows('デジタルツール');
  places.caseCorrection = misaki.where();
  await misaki.goes('/mail');
  await misaki.follows('補正のお願い');
  places.letterCorrection = misaki.where();
  await yui.goes('/cases');
  await yui.follows('妊婦のための');
  places.casePaid = yui.where();
}
