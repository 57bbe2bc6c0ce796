// Money: one officer prepares, another releases, the bank gets a file with control totals, and its answer is taken in.
import { appliesForPregnancySupport } from '../lib/life.mjs';
import { anOfficer, approves, passes } from '../lib/office.mjs';
import { somebody } from '../lib/person.mjs';

export const title = 'a payment is prepared by one officer, released by another, sent to the bank, and comes back';

export async function walk(world) {
  const yui = await somebody(world, 'Yui');
  await yui.signsIn('高橋 結衣');
  const number = await appliesForPregnancySupport(yui);
  const hayashi = await anOfficer(world, '林 美咲');
  const yamazaki = await anOfficer(world, '山崎 隆');
  await passes(hayashi, number);
  await approves(yamazaki, number);
  const batch = await isPrepared(hayashi);
  const reference = await isReleased(hayashi, yamazaki, batch);
  await comesBack(hayashi, yui, reference);
}

async function isPrepared(hayashi) {
  await hayashi.goes('/payments');
  await hayashi.presses('今すぐ挙げる');
  await hayashi.sees('1件の支払を挙げました');
  // Pressed again, nothing is raised twice.
  await hayashi.presses('今すぐ挙げる');
  await hayashi.sees('新しく支払期日が来たものはありません');
  await hayashi.sees('高橋 結衣');
  await hayashi.presses('まとまりを作る');
  await hayashi.sees('別の職員が確認すると');
  return hayashi.where();
}

async function isReleased(hayashi, yamazaki, batch) {
  // Whoever prepared it cannot release it: there is no button, and the program refuses the request itself.
  await hayashi.sees('あなたには確定できません');
  if (await hayashi.page.getByRole('button', { name: '確認して確定する' }).count()) throw new Error('the maker is offered to release');
  const token = await hayashi.page.locator('input[name=form-token]').first().inputValue();
  const refused = await hayashi.page.context().request.post(`${hayashi.world.url}${batch}/release`, { form: { 'form-token': token } });
  if (refused.status() !== 403) throw new Error(`the maker releases with ${refused.status()}`);
  if ((await hayashi.fetches(`${batch}/file`)).status !== 409) throw new Error('there is a file before the release');
  await yamazaki.goes(batch);
  await yamazaki.sees('50,000円');
  await yamazaki.presses('確認して確定する');
  await yamazaki.sees('銀行のファイルを取得できます');
  const { bytes } = await yamazaki.fetches(`${batch}/file`);
  const records = bytes.toString('latin1').split('\r\n').filter((record) => record.startsWith('1') || record.startsWith('2') || record.startsWith('8'));
  const trailer = records.find((record) => record.startsWith('8'));
  // 8, then six digits of number and twelve of yen.
  if (trailer?.slice(0, 19) !== '8000001000000050000') throw new Error(`the control totals are odd: ${trailer}`);
  if ((await yamazaki.fetches(`${batch}/file`)).bytes.compare(bytes) !== 0) throw new Error('the file differs the second time');
  await yamazaki.goes(batch);
  const reference = /\d{20}/.exec(await yamazaki.reads('main'))?.[0];
  if (!reference) await yamazaki.fails('finds no reference');
  return reference;
}

async function comesBack(hayashi, yui, reference) {
  await hayashi.goes('/payments/returns');
  await hayashi.presses('取り込む');
  await hayashi.seesWhatIsWrong('行を貼り付ける', 'ファイルを選ぶか、行を貼り付けてください');
  await hayashi.types('行を貼り付ける', `${reference},2\nこれは何ですか`);
  await hayashi.presses('取り込む');
  await hayashi.sees('取り込めない行がありました');
  await hayashi.findsTyped('行を貼り付ける', 'これは何ですか');
  await yui.goes('/cases');
  await yui.follows('妊婦のための支援給付');
  await yui.sees('振込できませんでした');
  // Another account, and it waits to be paid again.
  await hayashi.follows('振込不能になった支払の口座を直す');
  await hayashi.follows('口座を入れる・直す');
  await hayashi.types('口座番号', '1234567');
  await hayashi.presses('この口座にする');
  await hayashi.sees('支払待ちになりました');
}
