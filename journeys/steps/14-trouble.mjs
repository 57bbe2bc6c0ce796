// What goes wrong: addresses that lead nowhere, cases of others, files that are not what they say.
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { appliesFor018 } from '../lib/life.mjs';
import { document, forgery, large } from '../lib/files.mjs';
import { LANGUAGES } from '../lib/ledger.mjs';
import { somebody } from '../lib/person.mjs';

export const title = 'wrong addresses, others’ cases, forged and huge files';

export async function walk(world) {
  await wrongAddress(world);
  await anothersCase(world);
  await files(world);
}

async function wrongAddress(world) {
  const guest = await somebody(world, 'a guest');
  const answer = await guest.page.goto(`${world.url}/no/such/page`);
  if (answer.status() !== 404) throw new Error(`a wrong address is answered with ${answer.status()}`);
  await guest.checks();
  await guest.sees('ページが見つかりません');
  await guest.follows('最初のページへ');
  await guest.sees('都と区市町村の手続が、ひとつに');
}

async function anothersCase(world) {
  const aoi = await somebody(world, 'Aoi');
  await aoi.signsIn('佐藤 葵');
  await appliesFor018(aoi);
  const receipt = aoi.where();
  await aoi.follows('進み具合を見る');
  const theCase = aoi.where();
  const sho = await somebody(world, 'Sho');
  await sho.signsIn('山本 翔');
  for (const address of [theCase, receipt, `${theCase}/withdraw`, '/desk', '/payments']) {
    const { status } = await sho.fetches(address);
    const expected = address.startsWith('/desk') || address.startsWith('/payments') ? 403 : 404;
    if (status !== expected) throw new Error(`${address} is answered with ${status} to somebody else`);
  }
}

async function files(world) {
  const misaki = await somebody(world, 'Misaki', { width: 1280 });
  await misaki.signsIn('中村 美咲');
  const draft = await beginsSubsidy(misaki);
  await misaki.goes(`/apply/${draft}/page/documents`);
  await misaki.gives(/^見積書/, forgery('mitsumori.pdf'));
  await misaki.presses('次へ');
  await misaki.isTakenToTheSummary();
  await misaki.seesWhatIsWrong('見積書', '中身は');
  await misaki.gives(/^見積書/, forgery('tool.exe'));
  await misaki.presses('次へ');
  await misaki.seesWhatIsWrong('見積書', 'のファイル');
  await misaki.gives(/^見積書/, large(11));
  await misaki.presses('次へ');
  await misaki.seesWhatIsWrong('見積書', 'ファイルが大きすぎます。10MBまで');
  await tooMuch(world, misaki);
  await enormous(world, misaki, `/apply/${draft}/page/documents`);
  await misaki.goes(`/apply/${draft}/page/documents`);
  await misaki.gives(/^見積書/, document('mitsumori.pdf'));
  await misaki.presses('次へ');
  await misaki.goes(`/apply/${draft}/page/documents`);
  await misaki.getsFile('mitsumori.pdf', 'application/pdf');
}

/** More than one form may carry is refused in everybody's language. */
async function tooMuch(world, misaki) {
  const form = misaki.where();
  for (const lang of world.database === 'sqlite' ? LANGUAGES : ['ja']) {
    await misaki.goes(`${form}?lang=${lang}`);
    await misaki.page.locator('input[type=file]:not([capture])').first().setInputFiles(misaki.onDisk('scan.pdf', large(40).buffer));
    await misaki.arrives(() => misaki.page.locator('main form .button-primary').last().click());
    await misaki.sees('32 MB');
  }
  await misaki.goes(`${form}?lang=ja`);
}

async function beginsSubsidy(person) {
  await person.goes('/services/130001/digital-subsidy');
  await person.presses('申請をはじめる');
  return person.where().split('/')[2];
}

/** 200 MB are refused, and the program does not take them into memory. */
async function enormous(world, person, path) {
  const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${world.program.pid}/status`, 'utf8'))[1]) / 1024;
  const before = memory();
  const cookies = await person.page.context().cookies();
  const headers = {
    cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
    'content-type': 'multipart/form-data; boundary=x',
    'sec-fetch-site': 'same-origin',
    'transfer-encoding': 'chunked',
  };
  let most = before;
  const status = await new Promise((resolve) => {
    const sending = request(`${world.url}${path}`, { method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    // A program that refuses early may also close the connection while the rest is still on its way.
    sending.on('error', () => resolve('closed'));
    sending.write('--x\r\ncontent-disposition: form-data; name="q-quotation-file"; filename="a.pdf"\r\n\r\n%PDF-1.4\n');
    const megabyte = Buffer.alloc(1024 * 1024, 32);
    let sent = 0;
    const goOn = () => {
      most = Math.max(most, memory());
      if (sending.destroyed || sent === 200) return sending.end('\r\n--x--\r\n');
      sent += 1;
      return sending.write(megabyte, () => setImmediate(goOn));
    };
    goOn();
  });
  if (status !== 413 && status !== 'closed') throw new Error(`200 MB are answered with ${status}`);
  if (most - before > 100) throw new Error(`200 MB took ${Math.round(most - before)} MB of memory`);
}
