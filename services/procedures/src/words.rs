//! Amounts, days, sources and names of offices in words, the same on every page.

use kernel::{Date, Lang, OwnerCode};
use registry::{Every, LifeEvent, PayBy, Service};
use rules::Facts;
use text::Wording;

use forms::Answers;
use pages::Icon;

/// A day as people read it: 2026年11月21日（令和8年） or 21 November 2026.
pub fn day(words: &Wording, day: Date) -> String {
    match words.lang() {
        Lang::EN => format!("{} {} {}", day.day(), words.get(&format!("procedures-month-{}", day.month())), day.year()),
        _ => format!("{}年{}月{}日", day.year(), day.month(), day.day()),
    }
}

/// An amount: 5,000円 or ¥5,000.
pub fn yen(words: &Wording, yen: i64) -> String {
    words.with("procedures-yen", &[("amount", kernel::yen::Yen(yen).format().into())])
}

/// The name of a government in the page's language.
pub fn owner(words: &Wording, code: OwnerCode) -> String {
    let Some(government) = kernel::municipality::of(code) else { return code.to_string() };
    if words.lang() == Lang::EN { government.english.to_owned() } else { government.name.to_owned() }
}

/// What a service gives this person, in a few words: 「月 5,000円」; of several awards the first.
pub fn gives(words: &Wording, service: &Service, facts: &Facts, today: Date) -> Option<String> {
    // What is given to a child whom the service does not fit is not promised.
    let eligible: Vec<Option<usize>> = service
        .eligibility(facts, today)
        .into_iter()
        .filter(|one| one.verdict.truth != rules::Truth::No)
        .map(|one| one.child)
        .collect();
    let awards = service.awards(facts, &Answers::new(), today);
    let awards: Vec<_> = awards.into_iter().filter(|award| eligible.contains(&award.child)).collect();
    let mut total = 0;
    let mut first = None;
    for award in &awards {
        let Some(amount) = award.known_yen() else { continue };
        let same = first.get_or_insert(award.award);
        if same.id == award.award.id {
            total += amount;
        }
    }
    let award = first?;
    let amount = yen(words, total);
    let key = match (award.every, award.pay_by) {
        (_, PayBy::Reduction) => "procedures-gives-reduction",
        (Every::Once, PayBy::Gift) => "procedures-gives-gift",
        (Every::Once, _) => "procedures-gives-once",
        (Every::Month, _) => "procedures-gives-month",
        (Every::Year, _) => "procedures-gives-year",
    };
    Some(words.with(key, &[("amount", amount.into())]))
}

/// The picture of a moment of life.
pub fn icon(event: LifeEvent) -> Icon {
    match event {
        LifeEvent::Birth | LifeEvent::Childcare => Icon::Baby,
        LifeEvent::Education => Icon::Document,
        LifeEvent::Moving => Icon::Box,
        LifeEvent::Marriage => Icon::Person,
        LifeEvent::Work => Icon::Briefcase,
        LifeEvent::Illness | LifeEvent::Ageing => Icon::Care,
        LifeEvent::Home => Icon::Trash,
        LifeEvent::Disaster => Icon::Alert,
        LifeEvent::Bereavement => Icon::Mail,
        LifeEvent::Business => Icon::Building,
    }
}

/// The picture of a service: that of the first moment of life at which it is looked for.
pub fn service_icon(service: &Service) -> Icon {
    service.definition().life_events.first().map_or(Icon::Document, |event| icon(*event))
}
