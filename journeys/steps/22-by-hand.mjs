// Files dragged onto the page: listed with what is wrong with them, taken away again, and sent with the page.
import { document, forgery, large, photograph } from '../lib/files.mjs';
import { somebody } from '../lib/person.mjs';

export const title = 'files are dragged onto the page: what is wrong is said at once, they are taken away, replaced and sent';

export async function walk(world) {
  const misaki = await somebody(world, 'Misaki', { width: 1280, height: 900 });
  await misaki.signsIn('中村 美咲');
  await misaki.goes('/services/130001/digital-subsidy');
  await misaki.presses('申請をはじめる');
  const page = `/apply/${misaki.where().split('/')[2]}/page/documents`;
  await misaki.goes(page);
  await misaki.drops(/^見積書/, forgery('tool.exe'));
  await misaki.sees('この形式は使えません');
  await misaki.taps('取り消す: tool.exe');
  await misaki.doesNotSee('tool.exe');
  await misaki.drops(/^見積書/, large(11, 'scan.pdf'));
  await misaki.sees('大きすぎます');
  await misaki.taps('取り消す: scan.pdf');
  await misaki.drops(/^見積書/, document('mitsumori-1.pdf'));
  await misaki.sees('mitsumori-1.pdf');
  await misaki.sees('1個のファイルを選びました');
  await misaki.drops(/^見積書/, photograph('mitsumori-2.png'));
  await misaki.sees('2個のファイルを選びました');
  await misaki.presses('次へ');
  await misaki.goes(page);
  await misaki.sees('mitsumori-1.pdf');
  await misaki.sees('mitsumori-2.png');
}
