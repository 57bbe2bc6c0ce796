// A mother in 江東区 applies for 018サポート and 赤ちゃんファースト in one go and types nothing.
import { somebody } from '../lib/person.mjs';

export const title = 'a mother applies for two benefits at once without typing anything';

export async function walk(world) {
  const aoi = await somebody(world, 'Aoi');
  await aoi.signsIn('佐藤');
  await aoi.sees('018サポート');
  await aoi.follows('018サポート');
  await aoi.sees('あなたは対象です');
  await aoi.presses('申請をはじめる');
  if (aoi.where().endsWith('/together')) {
    await aoi.sees('赤ちゃんファースト');
    await aoi.presses('次へ');
  }
  await aoi.sees('入力するものはありません');
  await aoi.presses('送信する');
  await aoi.sees('受け付けました');
  const number = await aoi.reads('.number');
  if (!/^[0-9A-Y]{4}-[0-9A-Y]{4}-[0-9A-Y]{3}$/.test(number)) throw new Error(`odd number ${number}`);
  await aoi.goes('/cases');
  await aoi.sees(number);
}
