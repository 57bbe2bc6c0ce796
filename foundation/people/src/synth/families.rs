//! Making one household: who lives together, how old they are, what they are called, since when they live there.

use kernel::{Date, HouseholdId, OwnerCode, PersonId};

use super::dice::Dice;
use super::{money, names, places};
use crate::{Address, HouseholdRole, Person, Sex};

/// Kinds of household, with how often each occurs and how many people it has at least.
const SHAPES: [(Shape, u64, usize); 8] = [
    (Shape::Alone, 36, 1),
    (Shape::ElderlyAlone, 15, 1),
    (Shape::Couple, 9, 2),
    (Shape::ElderlyCouple, 9, 2),
    (Shape::Family, 20, 3),
    (Shape::LargeFamily, 4, 5),
    (Shape::SingleParent, 5, 2),
    (Shape::ThreeGenerations, 2, 4),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    Alone,
    ElderlyAlone,
    Couple,
    ElderlyCouple,
    Family,
    LargeFamily,
    SingleParent,
    ThreeGenerations,
}

/// A household in a municipality, of at most `room` people.
pub(super) fn family(dice: &Dice<'_>, code: OwnerCode, room: usize) -> Vec<Person> {
    let fitting: Vec<u64> = SHAPES.iter().map(|(_, often, least)| if *least <= room { *often } else { 0 }).collect();
    let shape = SHAPES[dice.weighted(&fitting)].0;
    let mut making = Making {
        dice,
        household: HouseholdId::new(dice.clock, dice.rng),
        surname: names::surname(dice),
        address: places::address(dice, code, shape != Shape::ThreeGenerations),
        since: dice.before(dice.between(20, 25 * 365)),
        tokyo_since: dice.before(dice.between(20, 40 * 365)),
        previous: places::previous(dice, code),
        people: Vec::new(),
    };
    making.fill(shape, room);
    let mut people = making.people;
    money::settle(dice, &mut people);
    people
}

/// A household while its members are being made.
struct Making<'a> {
    dice: &'a Dice<'a>,
    household: HouseholdId,
    surname: names::Surname,
    address: Address,
    since: Date,
    tokyo_since: Date,
    previous: Option<OwnerCode>,
    people: Vec<Person>,
}

impl Making<'_> {
    fn fill(&mut self, shape: Shape, room: usize) {
        let dice = self.dice;
        let either = if dice.percent(50) { Sex::Female } else { Sex::Male };
        match shape {
            Shape::Alone => drop(self.add(HouseholdRole::Head, dice.between(18, 64), either, [None, None])),
            Shape::ElderlyAlone => drop(self.add(HouseholdRole::Head, dice.between(65, 97), either, [None, None])),
            Shape::Couple => drop(self.couple(dice.between(22, 64))),
            Shape::ElderlyCouple => drop(self.couple(dice.between(65, 92))),
            Shape::Family => {
                let children = dice.between(1, 2).min(small(room) - 2);
                self.parents_and_children(children);
            }
            Shape::LargeFamily => {
                let children = dice.between(3, 4).min(small(room) - 2);
                self.parents_and_children(children);
            }
            Shape::SingleParent => self.single_parent(dice.between(1, 2).min(small(room) - 1)),
            Shape::ThreeGenerations => self.three_generations(dice.between(1, 2).min(small(room) - 3)),
        }
    }

    /// Ages of children, the eldest first, with two to four years between them.
    fn ages(&self, children: i64) -> Vec<i64> {
        let mut age = self.dice.between((children - 1) * 2, 21);
        let mut ages = Vec::new();
        while age >= 0 && small(ages.len()) < children {
            ages.push(age);
            age -= self.dice.between(2, 4);
        }
        ages
    }

    fn couple(&mut self, age: i64) -> [Option<PersonId>; 2] {
        let (head, spouse) = if self.dice.percent(80) { (Sex::Male, Sex::Female) } else { (Sex::Female, Sex::Male) };
        let one = self.add(HouseholdRole::Head, age, head, [None, None]);
        let apart = self.dice.between(-5, 5);
        let two = self.add(HouseholdRole::Spouse, (age - apart).max(18), spouse, [None, None]);
        [Some(one), Some(two)]
    }

    fn parents_and_children(&mut self, children: i64) {
        let ages = self.ages(children);
        let eldest = ages.first().copied().unwrap_or(0);
        let parents = self.couple(eldest + self.dice.between(25, 38));
        self.children(&ages, parents);
    }

    fn single_parent(&mut self, children: i64) {
        let ages = self.ages(children);
        let age = ages.first().copied().unwrap_or(0) + self.dice.between(21, 38);
        let sex = if self.dice.percent(87) { Sex::Female } else { Sex::Male };
        let parent = self.add(HouseholdRole::Head, age, sex, [None, None]);
        self.children(&ages, [Some(parent), None]);
    }

    fn three_generations(&mut self, children: i64) {
        let ages = self.ages(children);
        let age = ages.first().copied().unwrap_or(0) + self.dice.between(25, 38);
        let parents = self.couple(age);
        self.children(&ages, parents);
        let sex = if self.dice.percent(75) { Sex::Female } else { Sex::Male };
        let elder = self.add(HouseholdRole::Parent, age + self.dice.between(22, 34), sex, [None, None]);
        if let Some(head) = self.people.first_mut() {
            head.parents = [Some(elder), None];
        }
    }

    fn children(&mut self, ages: &[i64], parents: [Option<PersonId>; 2]) {
        for age in ages {
            let sex = if self.dice.percent(49) { Sex::Female } else { Sex::Male };
            self.add(HouseholdRole::Child, *age, sex, parents);
        }
    }

    fn add(&mut self, role: HouseholdRole, age: i64, sex: Sex, parents: [Option<PersonId>; 2]) -> PersonId {
        let dice = self.dice;
        let birth = dice.birth(age);
        let id = PersonId::new(dice.clock, dice.rng);
        let (name, kana) = names::full(dice, &self.surname, sex, birth);
        let mut one = plain(id, self.household, role, (&name, &kana), birth, sex, self.address.clone());
        one.parents = parents;
        one.resident_since = Some(self.since.max(birth));
        one.tokyo_since = Some(self.tokyo_since.max(birth).min(self.since.max(birth)));
        one.previous_municipality = self.previous.filter(|_| self.since > birth);
        one.nationality_japanese = Some(self.surname.is_japanese);
        one.has_my_number_card = dice.unless(1, dice.percent(if age < 1 { 35 } else { 81 }));
        if age >= 15 {
            one.phone = dice.unless(12, places::phone(dice));
            one.email = dice.unless(if age < 70 { 15 } else { 70 }, format!("r{}@example.jp", dice.digits(8)));
        }
        self.people.push(one);
        id
    }
}

fn small(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A person of whom the registers know only who it is and where.
pub(super) fn plain(
    id: PersonId,
    household: HouseholdId,
    role: HouseholdRole,
    (name, kana): (&str, &str),
    birth_date: Date,
    sex: Sex,
    address: Address,
) -> Person {
    Person {
        id,
        household,
        role,
        parents: [None, None],
        name: name.to_owned(),
        kana: kana.to_owned(),
        birth_date,
        sex,
        address,
        phone: None,
        email: None,
        language: None,
        resident_since: None,
        tokyo_since: None,
        previous_municipality: None,
        nationality_japanese: None,
        has_my_number_card: None,
        income: None,
        municipal_tax_exempt: None,
        welfare: None,
        in_care: None,
        disability_grade: None,
        care_level: None,
        support_level: None,
        pregnant: None,
        due_date: None,
        health_insurance: None,
        employed: None,
    }
}
