// One person, two devices and two windows: what was typed is there everywhere, and what is sent is sent once.
import { ordersCollection } from '../lib/life.mjs';
import { aDevice, opens, somebody } from '../lib/person.mjs';

export const title = 'what is typed on one device is saved by itself and gone on with on another; two windows, back button, double click';

export async function walk(world) {
  const phone = await somebody(world, 'Aoi on her phone');
  await phone.signsIn('佐藤 葵');
  await phone.goes('/services/131083/sodai-gomi');
  await phone.presses('申請をはじめる');
  await phone.chooses('布団（1枚 400円）');
  await phone.presses('次へ');
  // Nothing is pressed any more: what is typed is saved by itself.
  await phone.types('布団の枚数', '4');
  await phone.sees('入力した内容を保存しました');
  await twoWindows(world);
  // On the phone the page still stands as it was: what was sent or thrown away elsewhere is not written over.
  await phone.types('布団の枚数', '5');
  await phone.presses('次へ');
  await phone.sees('ページが見つかりません');
  await backAndDouble(world);
}

async function twoWindows(world) {
  const computer = await aDevice(world, { width: 1280 });
  const left = await opens(world, computer, 'Aoi in the left window');
  await left.signsIn('佐藤 葵');
  await left.sees('入力の途中');
  await left.follows('粗大ごみの収集');
  await left.follows('戻る');
  await left.findsTyped('布団の枚数', '4');
  await left.types('布団の枚数', '2');
  // A second window on the same page, with another number; both are sent.
  const right = await opens(world, computer, 'Aoi in the right window');
  await right.goes(left.where());
  await right.types('布団の枚数', '3');
  await right.presses('次へ');
  await left.presses('次へ');
  await left.sees('別の画面でも変更されていました');
  await left.typesDayFromNow('収集を希望する日', 10);
  await left.chooses('家の前（一戸建て）');
  await left.presses('次へ');
  await left.sees('800円');
  await left.presses('この申請をやめて、入力を消す');
  await left.sees('入力した内容を消しました');
  await left.doesNotSee('入力の途中');
}

async function backAndDouble(world) {
  const aoi = await somebody(world, 'Aoi');
  await aoi.signsIn('佐藤 葵');
  await ordersCollection(aoi);
  // Pressed twice, quickly, without the script's guard: the program itself keeps it to one.
  const draft = aoi.where().split('/')[2];
  const token = await aoi.page.locator('input[name=form-token]').first().inputValue();
  const send = () => aoi.page.context().request.post(`${world.url}/apply/${draft}/check`, { form: { 'form-token': token } });
  const answers = await Promise.all([send(), send(), send()]);
  for (const answer of answers) {
    if (!answer.url().endsWith('/receipt')) throw new Error(`sending led to ${answer.status()} ${answer.url()}`);
  }
  await aoi.arrives(() => aoi.button('送信する').dblclick());
  await aoi.sees('受け付けました');
  await aoi.goesBack();
  await aoi.sees('受け付けました');
  await aoi.goes('/cases');
  const cases = await aoi.page.locator('main .card').count();
  if (cases !== 1) await aoi.fails(`has ${cases} applications, not 1,`);
}
