//! The personas with their households and businesses, everything relative to the day that it is.

use jiff::ToSpan;
use kernel::{CorporateNumber, Date, HouseholdId, Lang, OwnerCode, PersonId};
use uuid::Uuid;

use super::{Population, accounts, families};
use crate::persona::{self, relative};
use crate::{Address, Business, BusinessKind, HealthInsurance, HouseholdRole, Person, Sex};

/// Everybody whom a demonstration always has.
pub(super) fn cast(today: Date) -> Population {
    let mut population = Population::default();
    sato(today, &mut population);
    suzuki(today, &mut population);
    takahashi(today, &mut population);
    nguyen(today, &mut population);
    tanaka(today, &mut population);
    yamamoto(today, &mut population);
    nakamura(today, &mut population);
    population
}

fn household(n: u128) -> HouseholdId {
    HouseholdId(Uuid::from_u128(0x0190_0000_0000_7000_a000_0000_0000_0000 + n))
}

fn address(code: &str, postcode: &str, town: &str, building: &str) -> Address {
    let municipality: OwnerCode = code.parse().expect("a code of the table of municipalities");
    Address { postcode: postcode.to_owned(), municipality, town: town.to_owned(), building: building.to_owned() }
}

/// The day so many years before today, moved by some days.
fn ago(today: Date, years: i16, days: i32) -> Date {
    today.saturating_sub(years.years()).saturating_sub(days.days())
}

/// A person of Japanese nationality with a card, about whom the registers know everything.
fn known(
    id: PersonId,
    (home, role): (HouseholdId, HouseholdRole),
    name: (&str, &str),
    birth: Date,
    sex: Sex,
    at: &Address,
    since: Date,
) -> Person {
    Person {
        resident_since: Some(since.max(birth)),
        tokyo_since: Some(since.max(birth)),
        nationality_japanese: Some(true),
        has_my_number_card: Some(true),
        income: Some(0),
        municipal_tax_exempt: Some(true),
        welfare: Some(false),
        in_care: Some(false),
        disability_grade: Some(0),
        care_level: Some(0),
        support_level: Some(0),
        pregnant: Some(false),
        health_insurance: Some(HealthInsurance::Employee),
        employed: Some(false),
        ..families::plain(id, home, role, name, birth, sex, at.clone())
    }
}

/// Makes somebody who works and pays tax.
fn working(mut one: Person, income: i64, phone: &str, email: &str) -> Person {
    one.income = Some(income);
    one.municipal_tax_exempt = Some(false);
    one.employed = Some(true);
    one.phone = Some(phone.to_owned());
    one.email = Some(email.to_owned());
    one.language = Some(Lang::JA);
    one
}

fn pay_to(population: &mut Population, holder: Uuid, branch: usize, number: &str, kana: &str) {
    population.accounts.push((holder, accounts::account(accounts::BRANCHES[branch], number, kana)));
}

/// 江東区: mother, father, a child of four and a baby of three months. All have cards; nothing needs to be typed.
fn sato(today: Date, population: &mut Population) {
    let home = household(0x11);
    let at = address("131083", "135-0061", "豊洲4丁目6番12号", "パークハイム豊洲 803号室");
    let since = ago(today, 6, 40);
    let parents = [Some(relative(0x12)), Some(persona::SATO_AOI)];
    let member = |id, role, name, birth, sex| known(id, (home, role), name, birth, sex, &at, since);
    let father = member(
        relative(0x12),
        HouseholdRole::Head,
        ("佐藤 健太", "サトウ ケンタ"),
        Date::constant(1991, 9, 3),
        Sex::Male,
    );
    let mother = member(
        persona::SATO_AOI,
        HouseholdRole::Spouse,
        ("佐藤 葵", "サトウ アオイ"),
        Date::constant(1993, 6, 15),
        Sex::Female,
    );
    let child = |id, name, birth, sex| {
        let mut child = member(id, HouseholdRole::Child, name, birth, sex);
        child.parents = parents;
        child
    };
    population.people.extend([
        working(father, 4_860_000, "090-0000-1201", "kenta@example.jp"),
        working(mother, 3_240_000, "090-0000-1202", "aoi@example.jp"),
        child(relative(0x13), ("佐藤 陽菜", "サトウ ヒナ"), ago(today, 4, 96), Sex::Female),
        child(relative(0x14), ("佐藤 湊", "サトウ ミナト"), today.saturating_sub(3.months()), Sex::Male),
    ]);
    pay_to(population, relative(0x12).0, 2, "0031201", "サトウ ケンタ");
    pay_to(population, persona::SATO_AOI.0, 0, "0031202", "サトウ アオイ");
}

/// 八王子市: 72, alone, free of tax, no account registered and no e-mail.
fn suzuki(today: Date, population: &mut Population) {
    let at = address("132012", "193-0833", "めじろ台2丁目14番8号", "");
    let place = (household(0x21), HouseholdRole::Head);
    let name = ("鈴木 茂", "スズキ シゲル");
    let mut one = known(persona::SUZUKI_SHIGERU, place, name, ago(today, 72, 130), Sex::Male, &at, ago(today, 38, 0));
    one.income = Some(280_000);
    one.phone = Some("042-000-2101".to_owned());
    one.language = Some(Lang::JA);
    one.health_insurance = Some(HealthInsurance::National);
    population.people.push(one);
}

/// 世田谷区: expecting her first child, with her husband.
fn takahashi(today: Date, population: &mut Population) {
    let home = household(0x31);
    let at = address("131121", "156-0052", "経堂3丁目9番5号", "グランコート経堂 205号室");
    let since = ago(today, 3, 15);
    let husband = known(
        relative(0x32),
        (home, HouseholdRole::Head),
        ("高橋 大輔", "タカハシ ダイスケ"),
        Date::constant(1994, 2, 11),
        Sex::Male,
        &at,
        since,
    );
    let mut wife = known(
        persona::TAKAHASHI_YUI,
        (home, HouseholdRole::Spouse),
        ("高橋 結衣", "タカハシ ユイ"),
        Date::constant(1996, 10, 27),
        Sex::Female,
        &at,
        since,
    );
    wife.pregnant = Some(true);
    wife.due_date = Some(today.saturating_add(96.days()));
    population.people.extend([
        working(husband, 4_120_000, "080-0000-3101", "daisuke@example.jp"),
        working(wife, 3_010_000, "080-0000-3102", "yui@example.jp"),
    ]);
    pay_to(population, persona::TAKAHASHI_YUI.0, 3, "0033102", "タカハシ ユイ");
}

/// 新宿区: came from さいたま市 six days ago; no register of Tokyo knows her income yet.
fn nguyen(today: Date, population: &mut Population) {
    let at = address("131041", "169-0072", "大久保1丁目12番3号", "コーポみどり 201号室");
    let place = (household(0x41), HouseholdRole::Head);
    let name = ("NGUYEN THI LAN", "グエン ティ ラン");
    let birth = ago(today, 24, 201);
    let mut one = known(persona::NGUYEN_THI_LAN, place, name, birth, Sex::Female, &at, ago(today, 0, 6));
    one.nationality_japanese = Some(false);
    one.previous_municipality = "111007".parse().ok();
    one.phone = Some("070-0000-4101".to_owned());
    one.email = Some("lan@example.jp".to_owned());
    one.language = Some(Lang::EASY);
    one.income = None;
    one.municipal_tax_exempt = None;
    one.welfare = None;
    one.pregnant = None;
    one.employed = Some(true);
    one.health_insurance = None;
    population.people.push(one);
}

/// 台東区: the owner of 有限会社たなか食堂, and his wife.
fn tanaka(today: Date, population: &mut Population) {
    let home = household(0x51);
    let at = address("131067", "111-0032", "浅草3丁目18番7号", "");
    let since = ago(today, 31, 0);
    let member = |id, role, name, birth, sex| known(id, (home, role), name, birth, sex, &at, since);
    let owner = member(
        persona::TANAKA_ICHIRO,
        HouseholdRole::Head,
        ("田中 一郎", "タナカ イチロウ"),
        ago(today, 58, 77),
        Sex::Male,
    );
    let wife =
        member(relative(0x52), HouseholdRole::Spouse, ("田中 恵子", "タナカ ケイコ"), ago(today, 56, 290), Sex::Female);
    population.people.extend([
        working(owner, 3_900_000, "090-0000-5101", "ichiro@example.jp"),
        working(wife, 1_080_000, "090-0000-5102", "keiko@example.jp"),
    ]);
    pay_to(population, persona::TANAKA_ICHIRO.0, 5, "0035101", "タナカ イチロウ");
    population.businesses.push(Business {
        id: persona::TANAKA_SHOKUDO,
        corporate_number: Some(CorporateNumber::from_base(999_001_900_051)),
        owner: Some(persona::TANAKA_ICHIRO),
        name: "有限会社たなか食堂".to_owned(),
        kana: "タナカショクドウ".to_owned(),
        kind: BusinessKind::Corporation,
        address: address("131067", "111-0032", "浅草3丁目18番7号", "1階"),
        industry: Some("M".to_owned()),
        capital: Some(3_000_000),
        employees: Some(5),
        founded_on: Some(Date::constant(1998, 4, 10)),
        representative: Some("田中 一郎".to_owned()),
        phone: Some("050-0000-5103".to_owned()),
        email: Some("tanaka-shokudo@example.jp".to_owned()),
        tax_paid: Some(true),
        food_hygiene_manager: Some(true),
    });
    pay_to(population, persona::TANAKA_SHOKUDO.0, 4, "0035103", "ユ)タナカショクドウ");
}

/// 青ヶ島村: 29, alone.
fn yamamoto(today: Date, population: &mut Population) {
    let at = address("134023", "100-1701", "無番地", "");
    let place = (household(0x61), HouseholdRole::Head);
    let name = ("山本 翔", "ヤマモト ショウ");
    let one = known(persona::YAMAMOTO_SHO, place, name, ago(today, 29, 45), Sex::Male, &at, ago(today, 4, 210));
    let mut one = working(one, 2_870_000, "090-0000-6101", "sho@example.jp");
    one.health_insurance = Some(HealthInsurance::National);
    population.people.push(one);
    pay_to(population, persona::YAMAMOTO_SHO.0, 7, "0036101", "ヤマモト ショウ");
}

/// 大田区: the owner of 株式会社みやこ製作所.
fn nakamura(today: Date, population: &mut Population) {
    let at = address("131113", "146-0092", "下丸子2丁目21番10号", "");
    let place = (household(0x71), HouseholdRole::Head);
    let name = ("中村 美咲", "ナカムラ ミサキ");
    let one = known(persona::NAKAMURA_MISAKI, place, name, ago(today, 45, 12), Sex::Female, &at, ago(today, 12, 0));
    population.people.push(working(one, 7_450_000, "090-0000-7101", "misaki@example.jp"));
    pay_to(population, persona::NAKAMURA_MISAKI.0, 6, "0037101", "ナカムラ ミサキ");
    population.businesses.push(Business {
        id: persona::MIYAKO_SEISAKUSHO,
        corporate_number: Some(CorporateNumber::from_base(999_001_900_071)),
        owner: Some(persona::NAKAMURA_MISAKI),
        name: "株式会社みやこ製作所".to_owned(),
        kana: "ミヤコセイサクショ".to_owned(),
        kind: BusinessKind::Corporation,
        address: address("131113", "144-0043", "羽田2丁目7番4号", ""),
        industry: Some("E".to_owned()),
        capital: Some(30_000_000),
        employees: Some(24),
        founded_on: Some(Date::constant(1974, 10, 1)),
        representative: Some("中村 美咲".to_owned()),
        phone: Some("050-0000-7102".to_owned()),
        email: Some("info@miyako-seisakusho.example.jp".to_owned()),
        tax_paid: Some(true),
        food_hygiene_manager: None,
    });
    pay_to(population, persona::MIYAKO_SEISAKUSHO.0, 4, "0037102", "カ)ミヤコセイサクショ");
}
