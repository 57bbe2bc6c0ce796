// A mail server that keeps what it is given, and that a journey can close and open.
import { createServer } from 'node:net';
import { freePort } from './program.mjs';

/** A mail server on a port of its own; closed at first. */
export async function mailServer() {
  const port = await freePort();
  const letters = [];
  const open = new Set();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    serves(socket, letters);
  });
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    opens: () => new Promise((resolve) => server.listen(port, '127.0.0.1', resolve)),
    closes() {
      for (const socket of open) socket.destroy();
      server.close();
    },
    /** Waits for a letter that fits; nothing where none comes in this time. */
    async brings(fits, seconds) {
      const until = Date.now() + seconds * 1000;
      while (Date.now() < until) {
        const letter = letters.find(fits);
        if (letter) return letter;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      return null;
    },
  };
}

function serves(socket, letters) {
  let letter = { to: [], text: null };
  let rest = '';
  const says = (line) => socket.write(`${line}\r\n`);
  const hears = (line) => {
    if (letter.text !== null) {
      if (line !== '.') {
        letter.text += `${line}\n`;
        return undefined;
      }
      letters.push({ to: letter.to, words: wordsOf(letter.text) });
      letter = { to: [], text: null };
      return says('250 kept');
    }
    const [verb] = line.toUpperCase().split(' ');
    if (verb === 'DATA') {
      letter.text = '';
      return says('354 go on');
    }
    if (verb === 'RCPT') letter.to.push(/<(.*)>/.exec(line)?.[1]);
    if (verb === 'QUIT') return socket.end('221 bye\r\n');
    return says('250 yes');
  };
  says('220 miyako-journeys');
  socket.on('data', (data) => {
    const lines = (rest + data).split('\r\n');
    rest = lines.pop();
    for (const line of lines) hears(line);
  });
}

/** The words of a mail: its head, and its parts, decoded where they are in base64. */
function wordsOf(text) {
  return text
    .split(/\n\n/)
    .map((part) => (/^[A-Za-z0-9+/=\n]+$/.test(part) ? Buffer.from(part, 'base64').toString('utf8') : part))
    .join('\n\n');
}
