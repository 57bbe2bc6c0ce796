// The database does not answer for ten seconds while somebody sends: they wait, or are told with a number to ask with;
// nothing is lost, and pressing again does nothing twice.
import { takesTheLock } from '../lib/lock.mjs';
import { ordersCollection } from '../lib/life.mjs';
import { LANGUAGES } from '../lib/ledger.mjs';
import { opens, somebody } from '../lib/person.mjs';

export const title = 'the database is gone for ten seconds in the middle: a wait or a number to ask with, nothing lost, nothing twice';
export const wired = true;
export const waits = true;
export const long = 2;

const seconds = (n) => new Promise((resolve) => setTimeout(resolve, n * 1000));

export async function walk(world) {
  const aoi = await somebody(world, 'Aoi');
  await aoi.signsIn('佐藤 葵');
  const trouble = world.database === 'sqlite' ? locked(world) : cut(world);
  await waitsAMoment(aoi, trouble);
  await comesBackToWhatWasTyped(aoi, trouble);
  await sendsAgain(world, aoi, trouble);
  await aoi.goes('/cases');
  await hasCases(aoi, 1);
  if (world.database === 'sqlite') return;
  await neverHears(world, aoi);
  await aoi.goes('/cases');
  await hasCases(aoi, 2);
}

/** SQLite: another program holds the lock. */
function locked(world) {
  let gives = null;
  const begins = async () => (gives = await takesTheLock(world.program.folder));
  return { falters: begins, fails: begins, ends: () => gives() };
}

/** PostgreSQL: the wire is silent, or cut. */
function cut({ program: { wire } }) {
  return { falters: () => wire.fallsSilent(), fails: () => wire.goesAway(), ends: () => wire.comesBack() };
}

/** Three seconds of silence are only a wait. */
async function waitsAMoment(aoi, trouble) {
  await aoi.goes('/services/131083/sodai-gomi');
  await aoi.presses('申請をはじめる');
  await aoi.chooses('自転車（16インチ以上）');
  await trouble.falters();
  const ends = seconds(3).then(trouble.ends);
  await aoi.presses('次へ');
  await ends;
  await aoi.sees('自転車の台数');
}

/** In the middle of a form: told, gone back, and what was typed still stands there. */
async function comesBackToWhatWasTyped(aoi, trouble) {
  await aoi.types('自転車の台数', '2');
  await trouble.fails();
  await aoi.presses('次へ');
  await isTold(aoi);
  await trouble.ends();
  await aoi.goesBack();
  await aoi.findsTyped('自転車の台数', '2');
  await aoi.presses('次へ');
  await aoi.typesDayFromNow('収集を希望する日', 10);
  await aoi.chooses('家の前（一戸建て）');
  await aoi.presses('次へ');
  await aoi.sees('1,600円');
}

/** Ten seconds, while somebody presses 送信する. */
async function sendsAgain(world, aoi, trouble) {
  await trouble.fails();
  const tenSeconds = seconds(10);
  await aoi.presses('送信する');
  await isTold(aoi);
  if (world.database === 'postgres') await everybodyIsTold(world, aoi);
  await tenSeconds;
  await trouble.ends();
  await aoi.goesBack();
  await aoi.presses('送信する');
  await aoi.sees('受け付けました');
}

async function isTold(person) {
  await person.sees('今はつながりません');
  const number = await person.reads('.reference code');
  if (!/^[0-9A-Z]{8}$/.test(number)) await person.fails(`is given the odd number ${number}`);
}

/** Whoever comes meanwhile is told the same, each in their language. */
async function everybodyIsTold(world, aoi) {
  await Promise.all(LANGUAGES.map(async (lang) => {
    const reads = await opens(world, aoi.page.context(), `Aoi in ${lang}`);
    await reads.page.setViewportSize({ width: 320, height: 844 });
    await reads.goes(`/cases?lang=${lang}`, { status: 503 });
    await reads.page.close();
  }));
}

/** The case is kept, and the news of it is lost on the way: pressed again, it is the same case. */
async function neverHears(world, aoi) {
  await ordersCollection(aoi);
  world.program.wire.losesTheAnswerAbout(aoi.where().split('/')[2]);
  await aoi.presses('送信する');
  if (!world.program.wire.hasLost()) await aoi.fails('was answered, though no answer came from the database,');
  await isTold(aoi);
  await aoi.goesBack();
  if (!(await aoi.page.getByText('受け付けました').count())) await aoi.presses('送信する');
  await aoi.sees('受け付けました');
}

async function hasCases(aoi, expected) {
  const cases = await aoi.page.locator('main .card').count();
  if (cases !== expected) await aoi.fails(`has ${cases} applications, not ${expected},`);
}
