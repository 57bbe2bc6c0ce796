// Every page that somebody comes to is held against the rules: as it stands before them, and once more in every language.
import { holds } from './accessibility.mjs';
import { mirror } from './mirror.mjs';
import { viewOf } from './view.mjs';

/** Checks the page that somebody has before them, once for each pattern of its address, language and size. */
export async function check(world, page) {
  const view = await viewOf(world, page);
  if (!view) return;
  await holds(world, page, view);
  if (world.ledger.wantsMirror(view.pattern)) await mirror(world, page, view);
}
