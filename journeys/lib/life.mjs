// Things that people do in more than one journey.
import { document } from './files.mjs';

/** A mother in 江東区 applies for 018サポート with 赤ちゃんファースト, as far as the receipt; gives the number of the first. */
export async function appliesFor018(aoi) {
  await aoi.goes('/services/130001/018-support');
  await aoi.sees('あなたは対象です');
  await aoi.presses('申請をはじめる');
  await aoi.sees('赤ちゃんファースト');
  await aoi.presses('次へ');
  await aoi.sees('入力するものはありません');
  await aoi.presses('送信する');
  await aoi.sees('受け付けました');
  return aoi.reads('.number');
}

/** Somebody in 江東区 has a futon and two chairs taken away, as far as the answers to check. */
export async function ordersCollection(person) {
  await person.goes('/services/131083/sodai-gomi');
  await person.presses('申請をはじめる');
  await person.chooses('布団（1枚 400円）');
  await person.chooses('いす（ソファを除く）');
  await person.presses('次へ');
  await person.types('布団の枚数', '1');
  await person.types('いすの数', '２');
  await person.presses('次へ');
  await person.typesDayFromNow('収集を希望する日', 10);
  await person.chooses('家の前（一戸建て）');
  await person.presses('次へ');
}

/** The owner of たなか食堂 notifies 台東区 of selling coffee beans, as far as the answers to check. */
export async function notifiesOfCoffee(ichiro) {
  await ichiro.goes('/services/131067/restaurant-notification');
  await ichiro.presses('届出をはじめる');
  await ichiro.chooses('コーヒー豆を焙煎する');
  await ichiro.typesDayFromNow('営業を始める日', 14);
  await ichiro.presses('次へ');
  await ichiro.types('店の名前', 'たなか食堂 珈琲部');
  await ichiro.presses('次へ');
  await ichiro.types('食品衛生責任者のお名前', '田中 一郎');
  await ichiro.chooses('食品衛生責任者の講習会を修了した');
  await ichiro.presses('次へ');
  await ichiro.chooses('HACCPの考え方を取り入れた');
  await ichiro.presses('次へ');
}

/** みやこ製作所 applies for the subsidy with two quotations, as far as the receipt; gives the number. */
export async function appliesForSubsidy(misaki) {
  await misaki.goes('/services/130001/digital-subsidy');
  await misaki.presses('申請をはじめる');
  await misaki.chooses('生産、在庫、受発注の管理');
  await misaki.types('ツールの名前', '工程ボード');
  await misaki.within('すでに契約したり').chooses('いいえ');
  await misaki.presses('次へ');
  await misaki.types('困っていますか', '受注の転記に毎日2人で3時間かかっています。');
  await misaki.types('何がどう変わりますか', '転記がなくなり、1日6時間が減ります。');
  await misaki.presses('次へ');
  await misaki.types('対象になる費用', '1,200,000');
  await misaki.typesDayFromNow('使い始める予定の日', 120);
  await misaki.within('ほかの補助金').chooses('いいえ');
  await misaki.presses('次へ');
  await misaki.types('担当の方のお名前', '中村 美咲');
  await misaki.presses('次へ');
  await misaki.gives('見積書', document('mitsumori-1.pdf'));
  await misaki.gives('もう1社の見積書', document('mitsumori-2.pdf'));
  await misaki.presses('次へ');
  await misaki.chooses('内容を確認し、同意します');
  await misaki.presses('次へ');
  await misaki.sees('内容を確認して送信');
  await misaki.presses('送信する');
  await misaki.sees('受け付けました');
  return misaki.reads('.number');
}

/** An expecting mother in 世田谷区 applies for the first payment, as far as the receipt; gives the number. */
export async function appliesForPregnancySupport(yui) {
  await yui.goes('/services/131121/pregnancy-support');
  await yui.presses('申請をはじめる');
  await yui.chooses('1回目（妊娠が分かったとき）');
  await yui.presses('次へ');
  await yui.types('医療機関の名前', '経堂レディースクリニック');
  await yui.typesDayFromNow('胎児の心拍を確かめた日', -60);
  await yui.presses('次へ');
  await yui.sees('50,000円');
  await yui.presses('送信する');
  await yui.sees('受け付けました');
  return yui.reads('.number');
}

/** たなか食堂 asks to put a sign up in 武蔵野市 where signs are forbidden, as far as the receipt; gives the number. */
export async function asksForSign(ichiro) {
  await ichiro.goes('/services/130001/outdoor-ad');
  await ichiro.presses('申請をはじめる');
  await ichiro.types('郵便番号', '180-0004');
  await ichiro.selects('区市町村', '武蔵野市');
  await ichiro.types('町名・番地', '吉祥寺本町1丁目5番2号');
  await ichiro.types('建物名', '');
  await ichiro.chooses('禁止区域（特例の許可を求める）');
  await ichiro.presses('次へ');
  // Only who asks for the special permission is asked why.
  if (await ichiro.page.getByLabel('禁止区域に出さなければならない理由').count()) {
    await ichiro.types('禁止区域に出さなければならない理由', '公園の売店の場所が分かりにくく、案内に必要です。木の色に合わせます。');
    await ichiro.presses('次へ');
  }
  await ichiro.chooses('壁面の広告');
  await ichiro.types(/^数/, '1');
  await ichiro.types('表示面積', '6');
  await ichiro.types('地面からの高さ', '3');
  await ichiro.types('何を表示しますか', 'たなか食堂');
  await ichiro.presses('次へ');
  await ichiro.within('自分のものですか').chooses('はい');
  await ichiro.presses('次へ');
  await ichiro.typesDayFromNow('出し始める予定の日', 60);
  await ichiro.presses('次へ');
  await ichiro.types('取り付ける業者の名前', '青空看板株式会社');
  await ichiro.types('屋外広告業の登録番号', '都広（1）第123号');
  await ichiro.presses('次へ');
  await ichiro.gives('案内図と配置図', document('annaizu.pdf'));
  await ichiro.gives('色の付いたデザイン図', document('design.pdf'));
  await ichiro.gives('仕様書と設計図', document('zumen.pdf'));
  await ichiro.presses('次へ');
  await ichiro.sees('内容を確認して送信');
  await ichiro.sees('6,440円');
  await ichiro.presses('送信する');
  await ichiro.sees('受け付けました');
  return ichiro.reads('.number');
}
