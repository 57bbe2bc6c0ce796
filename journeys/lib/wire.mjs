// A wire between the program and PostgreSQL, so that a journey can have the database fall silent, go away, or take what it
// was told and never say so.
import { connect, createServer } from 'node:net';

const BEGIN = Buffer.from('BEGIN');
const COMMIT = Buffer.from('COMMIT');

/** Lays a wire to the server of this URL; `url` of the answer leads through it. */
export async function wire(url) {
  const far = new URL(url);
  const state = { away: false, silent: false, lost: null, pairs: new Set() };
  const server = createServer((near) => joins(near, far, state));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const through = new URL(url);
  through.host = `127.0.0.1:${server.address().port}`;
  return {
    url: through.href,
    /** Nothing comes through any more, and nobody is told. */
    fallsSilent() {
      state.silent = true;
      for (const { near, there } of state.pairs) [near, there].forEach((end) => end.pause());
    },
    /** The database is gone: connections break, new ones are refused. */
    goesAway() {
      state.away = true;
      for (const pair of state.pairs) parts(pair, state);
    },
    /** Everything goes through again. */
    comesBack() {
      Object.assign(state, { away: false, silent: false });
      for (const { near, there } of state.pairs) [near, there].forEach((end) => end.resume());
    },
    /** The next transaction that speaks of this id is committed, and the answer to that is lost with the connection. */
    losesTheAnswerAbout(id) {
      state.lost = Buffer.from(id.replaceAll('-', ''), 'hex');
    },
    /** Whether an answer was lost since it was asked for. */
    hasLost: () => state.lost === null,
    close() {
      for (const pair of state.pairs) parts(pair, state);
      server.close();
    },
  };
}

function joins(near, far, state) {
  if (state.away) return near.destroy();
  const there = connect(Number(far.port), far.hostname);
  const pair = { near, there, speaks: Buffer.alloc(0), mute: false };
  state.pairs.add(pair);
  near.on('data', (said) => {
    there.write(said);
    listens(pair, said, state);
  });
  there.on('data', (said) => pair.mute || near.write(said));
  for (const end of [near, there]) {
    end.on('error', () => parts(pair, state));
    end.on('close', () => parts(pair, state));
    if (state.silent) end.pause();
  }
  return undefined;
}

/** Follows a transaction, to know whether it is the one whose answer is to be lost. */
function listens(pair, said, state) {
  if (!state.lost) return;
  if (said.includes(BEGIN)) pair.speaks = Buffer.alloc(0);
  pair.speaks = Buffer.concat([pair.speaks, said]);
  if (!said.includes(COMMIT) || !pair.speaks.includes(state.lost)) return;
  pair.mute = true;
  state.lost = null;
  // Time enough for the commit to be done on the other side.
  setTimeout(() => parts(pair, state), 500);
}

function parts(pair, state) {
  state.pairs.delete(pair);
  pair.near.destroy();
  pair.there.destroy();
}
