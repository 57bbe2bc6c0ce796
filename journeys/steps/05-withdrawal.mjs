// Somebody thinks better of it: an application is withdrawn, and can be made again.
import { appliesFor018 } from '../lib/life.mjs';
import { somebody } from '../lib/person.mjs';

export const title = 'an application is withdrawn by its applicant, who can apply again';

export async function walk(world) {
  const aoi = await somebody(world, 'Aoi', { width: 320 });
  await aoi.signsIn('佐藤 葵');
  await appliesFor018(aoi);
  await aoi.follows('進み具合を見る');
  await aoi.sees('審査中');
  await aoi.follows('この申請を取り下げる');
  await aoi.sees('申請を取り下げますか');
  await aoi.follows('取り下げない');
  await aoi.sees('審査中');
  await aoi.follows('この申請を取り下げる');
  await aoi.presses('取り下げる');
  await aoi.sees('申請を取り下げました');
  await aoi.sees('取下げ');
  await aoi.doesNotSee('この申請を取り下げる');
  await aoi.goes('/cases');
  await aoi.sees('終わった申請');
  await aoi.sees('進んでいる申請');
  await aoi.goes('/services/130001/018-support');
  await aoi.presses('申請をはじめる');
}
