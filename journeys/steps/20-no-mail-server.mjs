// The mail server does not answer. Letters are in the mailbox all the same, and the mails come when it is back.
import { mailServer } from '../lib/sink.mjs';
import { appliesFor018 } from '../lib/life.mjs';
import { somebody } from '../lib/person.mjs';

export const title = 'the mail server is down: the letter is in the mailbox, the mail comes by itself when the server is back';
export const waits = true;
export const long = 1;

/** How long the server is away: long enough that the first attempt and the second are in vain. */
const AWAY_SECONDS = 12;

export async function before() {
  const server = await mailServer();
  return { server, words: ['--smtp-url', server.url] };
}

export async function walk(world) {
  const { server } = world.things;
  const aoi = await somebody(world, 'Aoi');
  await aoi.signsIn('佐藤 葵');
  await server.opens();
  await provesHerAddress(aoi, server);
  server.closes();
  await appliesFor018(aoi);
  await aoi.goes('/mail');
  await aoi.follows('申請を受け付けました');
  await aoi.sees('受付番号');
  await seesHow(aoi, '送信待ち');
  await aoi.sees('自動で送り直します');
  const before = server.letters.length;
  await new Promise((resolve) => setTimeout(resolve, AWAY_SECONDS * 1000));
  if (server.letters.length > before) throw new Error('a mail came while nobody was listening');
  await server.opens();
  world.afterwards.push(() => server.closes());
  const mail = await server.brings((letter) => letter.words.includes(aoi.where()), 60);
  if (!mail) throw new Error('no mail that leads to the letter came in the minute after the server was back');
  // The mail says that there is a letter, and not what is in it.
  if (mail.words.includes('018')) throw new Error(`the mail says what the letter is about:\n${mail.words}`);
  await seesHow(aoi, '送信済み');
  const mails = server.letters.length - before;
  if (mails !== 1) throw new Error(`${mails} mails came for one letter`);
}

/** Names an address, and types the code that comes to it. */
async function provesHerAddress(aoi, server) {
  await aoi.goes('/mail/settings');
  await aoi.types('メールアドレス', 'aoi@example.jp');
  await aoi.presses('保存する');
  const mail = await server.brings((letter) => letter.to.includes('aoi@example.jp'), 20);
  if (!mail) throw new Error('no mail with a code came');
  await aoi.types('メールに書かれた番号', '000000');
  await aoi.presses('確認する');
  await aoi.seesWhatIsWrong('メールに書かれた番号', '番号がちがいます');
  await aoi.types('メールに書かれた番号', /(?<!\d)\d{6}(?!\d)/.exec(mail.words.split('\n\n').slice(1).join('\n\n'))?.[0] ?? '');
  await aoi.presses('確認する');
  await aoi.sees('メールアドレスを確認しました');
}

/** Opens what became of telling; a moment may pass until it is written down. */
async function seesHow(aoi, words) {
  for (let patience = 20; patience > 0; patience -= 1) {
    await aoi.reloads();
    await aoi.touches('このお知らせをお伝えした方法');
    if (await aoi.page.getByText(words).filter({ visible: true }).count()) return;
    await aoi.page.waitForTimeout(500);
  }
  await aoi.fails(`does not see “${words}”`);
}
