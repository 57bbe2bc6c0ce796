//! How long one decision takes: `cargo run --release -p rules --example decide`.

use std::hint::black_box;

use rules::{Condition, Facts};

/// Rules of the kinds that packs have: residence and age, a list of children, income by household size.
const RULES: [&str; 4] = [
    "person.municipality == '131083' && person.age >= 70",
    "child.age < 18 && child.municipality == '131083' && !child.in_care",
    "household.children.exists(c, c.age < 3 && c.lives_with) && !person.welfare",
    "person.income <= (household.size >= 4 ? 6600000 : household.size == 3 ? 5800000 : 5000000) || \
     today <= year_end_after_age(child.birth_date, 18)",
];

#[allow(clippy::disallowed_methods)] // A bench reads the machine's clock.
fn main() {
    let json = serde_json::json!({
        "person": {"birth_date": "1950-05-05", "municipality": "131083", "income": 3_000_000, "welfare": false},
        "household": {"size": 4, "children": [{"birth_date": "2024-06-01", "lives_with": true, "in_care": false}]},
        "child": {"birth_date": "2024-06-01", "municipality": "131083", "in_care": false},
    });
    let facts = Facts::from_pairs(json.as_object().expect("an object")).expect("values of facts");
    let today = jiff::civil::date(2026, 11, 21);
    let rounds = 2_000_000_u32;
    for source in RULES {
        let rule = Condition::parse(source).expect("a condition");
        let begin = std::time::Instant::now();
        for _ in 0..rounds {
            black_box(black_box(&rule).truth(black_box(&facts), today));
        }
        println!("{:>8.1} ns  {source}", begin.elapsed().as_secs_f64() * 1e9 / f64::from(rounds));
    }
}
