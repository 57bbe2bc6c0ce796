// Outside a demonstration nobody can choose whom to be.
import { somebody } from '../lib/person.mjs';

export const title = 'outside a demonstration the page on which one chooses whom to be does not exist';
export const demo = false;

export async function walk(world) {
  const guest = await somebody(world, 'a guest');
  await guest.goes('/sign-in');
  await guest.doesNotSee('佐藤 葵');
  await guest.doesNotSee('デモ');
  for (const form of [{ resident: 'sato-aoi' }, { officer: '01900000-0000-7000-8000-0f1ce5000001' }]) {
    const answer = await guest.page.context().request.post(`${world.url}/sign-in/persona`, { form, maxRedirects: 0 });
    if (answer.status() !== 404) throw new Error(`choosing a persona is answered with ${answer.status()}`);
    if ((await guest.page.context().cookies()).some(({ name }) => name.includes('miyako'))) throw new Error('a session was opened');
  }
  await guest.goes('/');
  await guest.follows('ログインして');
  await guest.sees('本人確認の提供元がまだ設定されていません');
}
