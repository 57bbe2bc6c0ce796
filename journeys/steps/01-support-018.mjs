// A mother in 江東区 applies for 018サポート and 赤ちゃんファースト in one go and types nothing.
import { somebody } from '../lib/person.mjs';
import { appliesFor018 } from '../lib/life.mjs';

export const title = 'a mother applies for two benefits at once without typing anything';

export async function walk(world) {
  const aoi = await somebody(world, 'Aoi');
  await aoi.signsIn('佐藤 葵');
  await aoi.sees('018（ゼロイチハチ）サポート');
  const number = await appliesFor018(aoi);
  if (!/^[0-9A-Y]{4}-[0-9A-Y]{4}-[0-9A-Y]{3}$/.test(number)) throw new Error(`odd number ${number}`);
  await aoi.goes('/cases');
  await aoi.sees(number);
}
