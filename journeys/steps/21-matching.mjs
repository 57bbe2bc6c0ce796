// Every household is held against every service: whoever newly fits is told once, applies from the letter, and the office
// sees how far that reached.
import { anOfficer } from '../lib/office.mjs';
import { somebody } from '../lib/person.mjs';

export const title = 'matching brings a benefit to the mother whom it fits, once; the office sees who was told, read and applied';
export const long = 2;

export async function walk(world) {
  const yamamoto = await anOfficer(world, '山本 彩');
  await matches(yamamoto);
  const aoi = await somebody(world, 'Aoi');
  await isBrought(aoi);
  await reaches(yamamoto);
  // Matched again, nobody is told again of what they know already.
  await matches(yamamoto);
  await aoi.goes('/mail');
  const told = await aoi.page.getByRole('link', { name: /あなたに合う支援/ }).count();
  if (told !== 1) await aoi.fails(`was told ${told} times`);
}

/** The same work as every night at two, begun by hand. */
async function matches(yamamoto) {
  await yamamoto.goes('/reach');
  await yamamoto.presses('今すぐ照合する');
  await yamamoto.sees('照合を始めました');
  const until = Date.now() + 90_000;
  for (;;) {
    await yamamoto.goes('/reach');
    if (!(await yamamoto.page.getByText('照合しています').count())) break;
    if (Date.now() > until) await yamamoto.fails('still waits for the matching');
    await yamamoto.page.waitForTimeout(500);
  }
  await yamamoto.sees('最後の照合');
}

async function isBrought(aoi) {
  await aoi.signsIn('佐藤 葵');
  await aoi.sees('新しいお知らせが');
  await aoi.goes('/mail');
  await aoi.follows(/あなたに合う支援/);
  await aoi.sees('住民票などの登録から');
  await aoi.follows('018');
  await aoi.sees('あなたは対象です');
  await aoi.presses('申請をはじめる');
  await aoi.presses('次へ');
  await aoi.presses('送信する');
  await aoi.sees('受け付けました');
}

/** 018サポート: told to many, opened by one household, applied for by one. */
async function reaches(yamamoto) {
  await yamamoto.goes('/reach');
  const cells = await yamamoto.page.getByRole('row', { name: /^018/ }).getByRole('cell').allInnerTexts();
  const [fitted, told, opened, applied] = cells.slice(-7).map((text) => Number(text.replace(/[^0-9]/g, '')));
  if (fitted < 100 || told < 100) await yamamoto.fails(`sees ${fitted} fitted and ${told} told of 018サポート`);
  if (opened !== 1 || applied !== 1) await yamamoto.fails(`sees ${opened} opened and ${applied} applied of 018サポート`);
}
