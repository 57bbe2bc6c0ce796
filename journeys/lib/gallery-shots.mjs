// Which pictures are taken: every page on a phone and on a desk, and a few in other languages, in the dark, very narrow.

const PHONE = { width: 390 };
const DESK = { width: 1280 };

/** All pictures, given the addresses of what there is to see. */
export function shots(places) {
  return [...everybody(), ...residents(places), ...forms(places), ...officers(places), ...others(places)].flatMap(both);
}

/** One picture on a phone and one on a desk, unless it says its width itself. */
function both(shot) {
  if (shot.width) return [shot];
  return [
    { ...shot, ...PHONE, name: `${shot.name}-phone` },
    { ...shot, ...DESK, name: `${shot.name}-desk` },
  ];
}

const aoi = (name, path, more = {}) => ({ name, as: '佐藤 葵', path, ...more });
const by = (as) => (name, path, more = {}) => ({ name, as, path, ...more });

function everybody() {
  return [
    { name: 'welcome', path: '/' },
    { name: 'sign-in', path: '/sign-in' },
    { name: 'life-birth', path: '/life/birth' },
    { name: 'search', path: '/search?q=引っ越し' },
    { name: 'search-nothing', path: '/search?q=くじら' },
    { name: 'error-404', path: '/no/such/page', status: 404 },
    { name: 'error-403', as: '佐藤 葵', path: '/desk', status: 403 },
    { name: 'quality-map', path: '/quality/services' },
    { name: 'quality-evidence', path: '/quality/services/131083/child-medical' },
    { name: 'quality-compare', path: '/quality/compare?service=131083/child-medical&service=131121/child-medical' },
    { name: 'quality-standard', path: '/quality/standard' },
    { name: 'offline', path: '/offline' },
  ];
}

function residents(places) {
  const misaki = by('中村 美咲');
  return [
    aoi('home-aoi', '/'),
    by('鈴木 茂')('home-shigeru', '/'),
    by('高橋 結衣')('home-yui', '/'),
    by('NGUYEN THI LAN')('home-lan', '/'),
    by('田中 一郎')('home-ichiro', '/'),
    by('山本 翔')('home-sho', '/'),
    misaki('home-misaki', '/'),
    aoi('service-birth', '/services/131083/birth'),
    aoi('service-018', '/services/130001/018-support'),
    aoi('service-sodai', '/services/131083/sodai-gomi'),
    aoi('service-elsewhere', '/services/131041/moving-in'),
    misaki('service-subsidy', '/services/130001/digital-subsidy'),
    aoi('cases', '/cases'),
    aoi('case-open', places.caseOpen),
    aoi('case-withdraw', `${places.caseOpen}/withdraw`),
    aoi('case-approved', places.caseApproved),
    by('高橋 結衣')('case-payment', places.casePaid),
    misaki('case-correction', places.caseCorrection),
    misaki('correct', `${places.caseCorrection}/correct`),
    misaki('letter-correction', places.letterCorrection),
    aoi('mailbox', '/mail'),
    aoi('letter', places.letterApproved),
    aoi('letter-print', places.letterApproved, { print: true, width: 800 }),
    aoi('settings', '/mail/settings'),
    aoi('me', '/me'),
  ];
}

/** Presses the primary button, so that the page comes back with what is wrong. */
const wrong = async (page) => {
  await Promise.all([page.waitForEvent('load'), page.locator('main .button-primary').first().click()]);
};
const begins = (path) => async (page) => {
  await page.goto(new URL(path, page.url()).href);
  await Promise.all([page.waitForEvent('load'), page.locator('main .button-primary').first().click()]);
};

function forms(places) {
  const page = (name) => `${places.birth}/page/${name}`;
  const yui = by('高橋 結衣');
  return [
    aoi('form-together', `${places.birth}/together`),
    aoi('form-new-child', page('new-child')),
    aoi('form-texts', page('birth-place')),
    aoi('form-texts-wrong', page('birth-place'), { first: wrong }),
    aoi('form-person-choice', page('applicant')),
    aoi('form-yes-no', page('parents'), { first: wrong }),
    aoi('form-phone', page('contact')),
    aoi('form-file', page('documents')),
    aoi('form-file-wrong', page('documents'), { first: wrong }),
    aoi('form-account', page('account')),
    aoi('form-children', page('children')),
    aoi('form-address', page('delivery')),
    aoi('form-check', `${places.birth}/check`),
    aoi('form-choices', '/', { first: begins('/services/131083/sodai-gomi') }),
    yui('form-choice-number', '/', { first: begins('/services/131121/pregnancy-support') }),
    by('中村 美咲')('form-subsidy', '/', { first: begins('/services/130001/digital-subsidy') }),
    aoi('receipt', places.receipt),
  ];
}

function officers(places) {
  const kimura = by('木村 さくら');
  const wide = (shot) => ({ ...shot, ...DESK, name: `${shot.name}-desk` });
  const all = [
    kimura('desk-list', '/desk?tab=all'),
    kimura('desk-empty', '/desk?tab=overdue'),
    kimura('desk-closed', '/desk?tab=closed'),
    kimura('desk-case', places.deskCaseSign),
    kimura('desk-case-waiting', places.deskCase),
    by('渡辺 博士')('desk-expert', places.deskCaseSign),
    by('渡辺 博士')('desk-expert-list', '/desk'),
    by('伊藤 健')('desk-case-clear', places.deskCaseClear),
    by('伊藤 健')('desk-refuse', `${places.deskCaseClear}/refuse`),
    by('伊藤 健')('desk-correction', `${places.deskCaseClear}/correction`),
    kimura('desk-figures', '/desk/figures'),
    kimura('desk-services', '/desk/services'),
    kimura('desk-service', '/desk/services/018-support'),
    by('吉田 花')('desk-service-drift', '/desk/services/child-medical'),
    by('吉田 花')('desk-koto', '/desk?tab=all'),
    kimura('desk-print', '/desk/print'),
    by('林 美咲')('payments', '/payments'),
    by('林 美咲')('payments-batch-maker', places.batch),
    by('山崎 隆')('payments-batch-checker', places.batch),
    by('林 美咲')('payments-returns', '/payments/returns'),
    by('林 美咲')('payments-payer', '/payments/payer'),
    kimura('quality-voices', '/quality'),
    kimura('quality-lift', '/quality/lift'),
    kimura('quality-lift-one', '/quality/lift/018-support'),
    kimura('quality-course', '/quality/course/018-support'),
    kimura('reach', '/reach'),
  ].map(wide);
  const narrow = [
    { ...kimura('desk-list-phone', '/desk?tab=all'), ...PHONE },
    { ...kimura('desk-case-phone', places.deskCaseSign), ...PHONE },
    { ...kimura('desk-figures-phone', '/desk/figures'), ...PHONE },
  ];
  return [...all, ...narrow];
}

function others(places) {
  const en = (shot) => ({ ...shot, ...PHONE, lang: 'en', name: `${shot.name}-en` });
  const easy = (shot) => ({ ...shot, ...PHONE, lang: 'ja-x-easy', name: `${shot.name}-easy` });
  const dark = (shot, width) => ({ ...shot, width, dark: true, name: `${shot.name}-dark-${width === 390 ? 'phone' : 'desk'}` });
  const narrow = (shot) => ({ ...shot, width: 320, name: `${shot.name}-320` });
  const home = aoi('home-aoi', '/');
  const service = aoi('service-018', '/services/130001/018-support');
  const letter = aoi('letter', places.letterApproved);
  const child = aoi('form-new-child', `${places.birth}/page/new-child`);
  const kimura = by('木村 さくら');
  return [
    en(home), en(service), en(child), en(letter), en({ name: 'welcome', path: '/' }),
    easy(home), easy(service), easy(child), easy({ name: 'welcome', path: '/' }),
    dark(home, 390), dark(service, 390), dark(child, 390), dark(letter, 1280),
    dark(kimura('desk-case', places.deskCaseSign), 1280), dark(kimura('desk-figures', '/desk/figures'), 1280),
    narrow(home), narrow(service), narrow(child), narrow(letter), narrow(aoi('form-check', `${places.birth}/check`)),
  ];
}
