// Debian's Chromium, headless, without anything that would reach out of this machine.
import { chromium } from 'playwright-core';

/** Opens the browser. */
export async function open() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless', '--no-sandbox', '--lang=ja', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ],
  });
}
