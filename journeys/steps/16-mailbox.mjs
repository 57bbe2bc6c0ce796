// How letters come: e-mail, paper, another language; reading without a connection; printing; the dark theme.
import { aDevice, opens, somebody } from '../lib/person.mjs';
import { appliesFor018 } from '../lib/life.mjs';

export const title = 'letters: how they come is chosen, they are read without a connection, printed, and in the dark';

export async function walk(world) {
  const aoi = await somebody(world, 'Aoi', { width: 320 });
  await aoi.signsIn('佐藤 葵');
  await settings(aoi);
  await appliesFor018(aoi);
  await aoi.goes('/mail');
  await aoi.sees('まだ読んでいないお知らせ');
  await aoi.follows('申請を受け付けました');
  await aoi.presses('未読に戻す');
  await aoi.sees('未読に戻しました');
  await aoi.presses('すべて読んだことにする');
  await aoi.doesNotSee('まだ読んでいないお知らせ');
  await aoi.goes('/me');
  await aoi.sees('この端末');
  await aoi.sees('申請を受け付けました');
  await printed(aoi);
  await offline(world);
  await dark(world);
}

async function settings(aoi) {
  await aoi.goes('/mail/settings');
  await aoi.types('メールアドレス', 'aoi@@example.jp');
  await aoi.presses('保存する');
  await aoi.seesWhatIsWrong('メールアドレス', 'のような形で入力してください');
  await aoi.findsTyped('メールアドレス', 'aoi@@example.jp');
  await aoi.types('メールアドレス', 'aoi@example.jp');
  await aoi.chooses('1日1回、朝にまとめて');
  await aoi.within('通知書を紙でも受け取る').chooses('はい');
  await aoi.presses('保存する');
  await aoi.sees('受け取り方を保存しました');
  await aoi.reloads();
  await aoi.findsTyped('メールアドレス', 'aoi@example.jp');
}

/** On paper there are no menus and no buttons, only what was written. */
async function printed(aoi) {
  await aoi.goes('/mail');
  await aoi.follows('申請を受け付けました');
  await aoi.page.emulateMedia({ media: 'print' });
  for (const selector of ['header nav', '.demo', 'form button', '.way']) {
    if (await aoi.page.locator(selector).filter({ visible: true }).count()) await aoi.fails(`sees ${selector} on paper`);
  }
  await aoi.sees('受付番号');
  await aoi.page.emulateMedia({ media: 'screen' });
}

async function offline(world) {
  const phone = await aDevice(world, { offline: true });
  const aoi = await opens(world, phone, 'Aoi in the underground');
  await aoi.signsIn('佐藤 葵');
  await aoi.page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await aoi.reloads();
  await aoi.goes('/mail');
  await aoi.follows('申請を受け付けました');
  const letter = aoi.where();
  await phone.setOffline(true);
  await aoi.page.goto(`${world.url}${letter}`);
  await aoi.sees('受付番号');
  await aoi.page.goto(`${world.url}/mail`);
  await aoi.sees('お知らせ');
  await aoi.page.goto(`${world.url}/search`);
  await aoi.sees('インターネットにつながっていません');
  await phone.setOffline(false);
}

async function dark(world) {
  const aoi = await somebody(world, 'Aoi at night', { dark: true });
  await aoi.signsIn('佐藤 葵');
  const background = await aoi.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const [r, g, b] = background.match(/\d+/g).map(Number);
  if (r + g + b > 200) throw new Error(`at night the page is ${background}`);
  // Chosen by hand, it stays: here light, against what the device says.
  await aoi.link('明るい配色にする').click();
  await aoi.goes('/mail');
  const now = await aoi.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  if (now !== 'rgb(255, 255, 255)') throw new Error(`after choosing light the page is ${now}`);
}
