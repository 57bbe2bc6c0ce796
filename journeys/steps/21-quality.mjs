// An owner lifts a procedure a level and everybody sees it on the map; who wrote a review hears what came of it, and no officer
// learns who that was.
import { anOfficer } from '../lib/office.mjs';
import { appliesFor018 } from '../lib/life.mjs';
import { somebody } from '../lib/person.mjs';

export const title = 'a procedure is lifted a level and the map shows it; a reviewer is told what came of the review';

const EVIDENCE = '/quality/services/130001/018-support';

export async function walk(world) {
  const aoi = await somebody(world, 'Aoi');
  await writes(aoi);
  const yamamoto = await anOfficer(world, '山本 彩');
  const guest = await somebody(world, 'a guest', { width: 1280 });
  await records(yamamoto, '9', 'axe で見つけた不備');
  await guest.goes(EVIDENCE);
  await guest.within('より使いやすく', 'region').sees('未達');
  await seesWhatToDo(yamamoto);
  await records(yamamoto, '0', 'axe と画面読み上げ');
  await guest.reloads();
  await guest.within('より使いやすく', 'region').doesNotSee('未達');
  await compares(guest);
  await answers(yamamoto);
  await isTold(aoi);
  await guest.goes(EVIDENCE);
  await guest.sees('写真の説明を書き直しました。');
}

async function writes(aoi) {
  await aoi.signsIn('佐藤 葵');
  await appliesFor018(aoi);
  await aoi.within('申請のしやすさ').chooses('ふつう');
  await aoi.types('もっとよくするには', '佐藤です。写真のアップロードの説明がわかりにくいです。電話は090-1234-5678です。');
  await aoi.presses('感想を送る');
  await aoi.sees('ありがとう');
}

/** The owner records a check of the pages; the procedure is measured again at once. */
async function records(yamamoto, faults, note) {
  await yamamoto.goes('/quality/lift');
  await yamamoto.follows(/^018/);
  const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
  await yamamoto.types('点検した日', today);
  await yamamoto.types('不備の数', faults);
  await yamamoto.types('何で、だれが確かめたか', note);
  await yamamoto.presses('点検を記録する');
  await yamamoto.sees('点検を記録し、計算し直しました');
}

async function seesWhatToDo(yamamoto) {
  await yamamoto.sees('「当たり前品質」に上げるには');
  await yamamoto.sees('今は9。3以下にします。');
}

async function compares(guest) {
  await guest.goes('/quality/services?of=priority');
  await guest.within(/^018/, 'row').chooses(/選ぶ|018/);
  await guest.within(/シルバーパス/, 'row').chooses(/選ぶ|シルバーパス/);
  await guest.presses('選んだ手続をくらべる');
  await guest.sees('手続をくらべる');
  await guest.sees('全員が答える質問');
}

/** The officer reads the review without the writer's name and number, and says what was changed. */
async function answers(yamamoto) {
  await yamamoto.goes('/quality?service=130001/018-support');
  await yamamoto.sees('写真・ファイル');
  await yamamoto.sees('写真のアップロードの説明がわかりにくいです。');
  await yamamoto.doesNotSee('090-1234');
  await yamamoto.doesNotSee('佐藤です');
  await yamamoto.follows('改善を知らせる');
  await yamamoto.types('何を変えたか', '写真の説明を書き直しました。');
  await yamamoto.presses('知らせる');
  await yamamoto.sees('書いた人に知らせます');
}

async function isTold(aoi) {
  const until = Date.now() + 30_000;
  for (;;) {
    await aoi.goes('/mail');
    if (await aoi.page.getByRole('link', { name: /いただいた声を受けて/ }).count()) break;
    if (Date.now() > until) await aoi.fails('is not told what came of the review');
    await aoi.page.waitForTimeout(500);
  }
  await aoi.follows(/いただいた声を受けて/);
  await aoi.sees('写真の説明を書き直しました。');
  await aoi.sees('職員に知らされていません');
}
