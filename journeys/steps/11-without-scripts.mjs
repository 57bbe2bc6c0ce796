// Without JavaScript everything works the same: 018 without typing, and a form with typing and a file.
import { appliesFor018, appliesForSubsidy } from '../lib/life.mjs';
import { somebody } from '../lib/person.mjs';

export const title = 'without JavaScript: two benefits without typing, a subsidy with typing and files';

export async function walk(world) {
  const aoi = await somebody(world, 'Aoi', { scripts: false });
  await aoi.signsIn('佐藤 葵');
  await appliesFor018(aoi);
  const misaki = await somebody(world, 'Misaki', { scripts: false, width: 1280 });
  await misaki.signsIn('中村 美咲');
  await appliesForSubsidy(misaki);
  await misaki.follows('進み具合を見る');
  await misaki.sees('mitsumori-1.pdf');
  await misaki.sees('mitsumori-2.pdf');
}
