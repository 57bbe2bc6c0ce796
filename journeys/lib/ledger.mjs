// What was looked at in which language, and what was not: every page that is met must be met in every language, and every
// address that the program answers must be met, so that no new page escapes.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The languages offered. */
export const LANGUAGES = ['ja', 'ja-x-easy', 'en'];

const SHELVES = ['services', 'touchpoints'];

/** Counts what was held against the rules. One for the whole run. */
export class Ledger {
  keys = new Set();
  mirrored = new Set();
  patterns = new Map();
  pages = new Map();
  others = new Set();

  /** Whether this key is new; from now on it is not. */
  takes(key) {
    return !this.keys.has(key) && Boolean(this.keys.add(key));
  }

  /** Whether a pattern is to be seen in the other languages; it is asked once. */
  wantsMirror(pattern) {
    return !this.mirrored.has(pattern) && Boolean(this.mirrored.add(pattern));
  }

  /** A page was held against the rules. */
  held({ pattern, lang, path, opened }) {
    add(this.patterns, pattern, lang);
    if (opened) add(this.pages, path, lang);
  }

  /** An address answered with something that is no page: it leads elsewhere, or gives a file or data. */
  answered(path) {
    this.others.add(path);
  }

  /** What nobody looked at, in words. */
  missing() {
    const lacking = [];
    for (const [pattern, langs] of this.patterns) {
      const not = LANGUAGES.filter((lang) => !langs.has(lang));
      if (not.length) lacking.push(`${pattern} was met, but not in ${not.join(', ')}`);
    }
    const all = routes();
    const nearest = (path) => all.find((route) => route.fits.test(path));
    const met = new Map(all.map((route) => [route, { langs: new Set(), other: false }]));
    for (const [path, langs] of this.pages) for (const lang of langs) met.get(nearest(path))?.langs.add(lang);
    for (const path of this.others) if (met.has(nearest(path))) met.get(nearest(path)).other = true;
    for (const [route, { langs, other }] of met) {
      const not = LANGUAGES.filter((lang) => !langs.has(lang));
      if (not.length && !(other && !langs.size)) lacking.push(`GET ${route.path} was not opened in ${not.join(', ')}`);
    }
    return lacking.sort();
  }
}

function add(map, key, value) {
  if (!map.has(key)) map.set(key, new Set());
  map.get(key).add(value);
}

/** Every address that answers GET, as the routers name them; those with fewer open parts first. */
function routes() {
  const found = SHELVES.flatMap(sources).flatMap((file) => [...named(readFileSync(file, 'utf8'))]);
  const open = (path) => path.split('{').length;
  return found
    .sort((a, b) => open(a) - open(b))
    .map((path) => ({ path, fits: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`) }));
}

function sources(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'tests' ? [] : sources(path);
    return name.endsWith('.rs') ? [path] : [];
  });
}

/** The addresses in `.route("…", get(…))`. */
function* named(source) {
  for (const { index, 0: head, 1: path } of source.matchAll(/\.route\(\s*"([^"]+)",/g)) {
    let depth = 1;
    let at = index + head.length;
    for (; depth > 0 && at < source.length; at += 1) depth += { '(': 1, ')': -1 }[source[at]] ?? 0;
    if (/\bget\(/.test(source.slice(index + head.length, at))) yield path;
  }
}
