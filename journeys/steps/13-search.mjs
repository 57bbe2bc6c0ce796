// Searching in one's own words.
import { somebody } from '../lib/person.mjs';

export const title = 'the words of daily life find the service, and where nothing is found the page helps on';

export async function walk(world) {
  const lan = await somebody(world, 'Lan', { width: 320 });
  await lan.signsIn('NGUYEN THI LAN');
  await lan.goes('/?lang=ja');
  await lan.types('どんなことでお困りですか', '引っ越し');
  await lan.presses('さがす');
  await lan.sees('転入の届出');
  await lan.types('どんなことでお困りですか', 'すてるふとん');
  await lan.presses('さがす');
  await lan.types('どんなことでお困りですか', 'くじらの飼い方');
  await lan.presses('さがす');
  await lan.sees('「くじらの飼い方」に合う手続は見つかりませんでした');
  await lan.sees('くらしの場面');
  const guest = await somebody(world, 'a guest');
  await guest.goes('/');
  await guest.follows('引越し');
  await guest.sees('転入の届出');
  await guest.goes('/search?q=%3Cscript%3Ealert(1)%3C/script%3E');
  await guest.sees('<script>alert(1)</script>');
}
