// Files that a person sends: small, real and made here.
import { deflateSync } from 'node:zlib';

const crcTable = Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k += 1) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n >>> 0;
});
const crc = (bytes) => ~bytes.reduce((sum, byte) => crcTable[(sum ^ byte) & 255] ^ (sum >>> 8), -1) >>> 0;

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

/** A photograph, as PNG: a grey card of 40 by 30. */
export function photograph(name = 'photograph.png') {
  const [width, height] = [40, 30];
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height, 200);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return { name, buffer: Buffer.concat([signature, ...parts]) };
}

/** A document, as PDF: one empty page. */
export function document(name = 'document.pdf') {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
  ];
  let text = '%PDF-1.4\n';
  const at = objects.map((body, n) => {
    const start = text.length;
    text += `${n + 1} 0 obj${body}endobj\n`;
    return start;
  });
  const table = at.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 4\n0000000000 65535 f \n${table}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return { name, buffer: Buffer.from(text, 'latin1') };
}

/** A program that calls itself a photograph. */
export function forgery(name = 'photograph.jpg') {
  return { name, buffer: Buffer.from('MZ\x90\x00This program cannot be run in DOS mode.'.repeat(20), 'latin1') };
}

/** A document with so many megabytes of nothing behind it. */
export function large(megabytes, name = 'scan.pdf') {
  return { name, buffer: Buffer.concat([document().buffer, Buffer.alloc(megabytes * 1024 * 1024, 32)]) };
}
