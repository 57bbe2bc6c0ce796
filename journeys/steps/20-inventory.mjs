// The inventory of procedures: an owner mends an entry, a colleague publishes it, and its history says so to everybody who asks.
import { anOfficer } from '../lib/office.mjs';
import { somebody } from '../lib/person.mjs';

export const title = 'an owner mends an entry of the inventory, somebody else publishes it, and the history shows what changed';

export async function walk(world) {
  const kimura = await anOfficer(world, '木村 さくら');
  await kimura.goes('/inventory');
  await kimura.sees('手続の棚卸');
  await kimura.sees('都市整備局');
  await kimura.goes('/inventory/list?owner=130001&q=身体障害者手帳');
  await kimura.follows(/身体障害者手帳の交付申請/);
  await kimura.follows('内容を直す');
  await kimura.types('処理期間（オンライン）', 'すぐに');
  await kimura.presses('確認に回す');
  await kimura.sees('期間を入力してください');
  await kimura.types('処理期間（オンライン）', '1月以内');
  await kimura.types('変更の理由', '窓口の改修');
  await kimura.presses('確認に回す');
  await kimura.sees('確認に回しました');
  // Whoever wrote it does not publish it.
  if (await kimura.page.getByRole('button', { name: '公開する' }).count()) throw new Error('the author is offered to publish');
  const page = kimura.where();
  const yamamoto = await anOfficer(world, '山本 彩');
  await yamamoto.goes('/inventory/review');
  await yamamoto.sees('窓口の改修');
  await yamamoto.goes(page);
  await yamamoto.presses('公開する');
  await yamamoto.sees('公開しました');
  await yamamoto.sees('1項目を変更');
  const guest = await somebody(world, 'a guest', { width: 320 });
  await guest.goes(page.replace('/inventory/entries/', '/registry/'));
  await guest.sees('1月以内');
  await guest.sees('身体障害者福祉法');
  await guest.goes('/registry');
  await everythingElse(kimura, page.split('/').at(-1));
}

/** What else the inventory shows: the round, tables out and in, what was taken in, and the same for programs. */
async function everythingElse(kimura, id) {
  for (const path of ['/inventory/round', '/inventory/bulk', '/inventory/imports']) await kimura.goes(path);
  const report = await kimura.page.locator('main table a').first().getAttribute('href');
  await kimura.goes(report);
  const paths = ['/inventory/table.csv', '/inventory/table.xlsx', `${report}/report.json`, '/api/v1/inventory', `/api/v1/inventory/${id}`];
  for (const path of paths) {
    const { status } = await kimura.fetches(path);
    if (status !== 200) throw new Error(`${path} gave ${status}`);
  }
}
