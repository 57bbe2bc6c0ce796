// 粗大ごみ: the fee is known before sending, and follows what is counted.
import { ordersCollection } from '../lib/life.mjs';
import { somebody } from '../lib/person.mjs';

export const title = 'a futon and two chairs are taken away for 1,200 yen, which is said before sending';

export async function walk(world) {
  const aoi = await somebody(world, 'Aoi', { width: 320 });
  await aoi.signsIn('佐藤 葵');
  await aoi.goes('/services/131083/sodai-gomi');
  await aoi.sees('費用');
  await ordersCollection(aoi);
  await aoi.sees('内容を確認して送信');
  await aoi.sees('1,200円');
  // A third chair changes the fee.
  await aoi.arrives(() => aoi.page.getByRole('link', { name: /直す.*いすの数/ }).click());
  await aoi.types('いすの数', '3');
  await aoi.presses('保存して戻る');
  await aoi.sees('1,600円');
  await aoi.presses('送信する');
  await aoi.sees('受け付けました');
  await aoi.sees('江東区');
}
