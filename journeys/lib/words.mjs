// Whether the words on a page are in the page's language, and no key of a missing text is left.

/** Every text on the page is in the language; no key of a text that is missing is left. */
export async function readsAll(reads, lang) {
  const found = await odd(reads.page, lang === 'en');
  const foreign = found.filter((text) => text.startsWith('key ') || !isName(text));
  if (foreign.length) await reads.fails(`reads foreign words, ${foreign.join(' / ')},`);
}

/** Keys of texts that are missing. */
export async function keysLeft(page) {
  return odd(page, false);
}

async function odd(page, english) {
  return page.evaluate((english) => {
    const odd = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.data.trim();
      const parent = node.parentElement;
      if (!text || parent.closest('script, style, code, textarea, [hidden], .personas')) continue;
      const own = parent.closest('[lang]')?.lang ?? '';
      if (/^[a-z]+(-[a-z0-9]+){2,}$/.test(text)) odd.push(`key ${text}`);
      if (english && own.startsWith('en') && /[\u3041-\u30ff\u4e00-\u9fff]/.test(text)) odd.push(text);
    }
    return odd;
  }, english);
}

const NAMES = /佐藤 ?[葵健太陽菜湊]+|サトウ ?[アオイケンタヒナミナト]+|日本語|やさしい日本語|東陽四丁目11番28号|豊洲4丁目6番12号|パークハイム豊洲 803号室|みずほ銀行|東京営業部/g;

/** Names of people, places, laws and languages are written as the registers write them, most of them in parentheses. */
function isName(text) {
  const rest = text.replace(/[（(][^()（）]*[)）]/g, '').replace(NAMES, '');
  return !/[\u3041-\u30ff\u4e00-\u9fff]/.test(rest);
}
