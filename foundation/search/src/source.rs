//! Documents from what the program keeps: services of packs, and entries of the inventory of procedures.

use inventory::read::Reader;
use inventory::{Cells, Entry, Field, Owner, Source, Understood};
use kernel::{Lang, OwnerCode, municipality};
use registry::Service;

use crate::document::{Audience, Document, Kind};

/// What people call the owner of what is the whole country's.
const STATE: &str = "国";

/// A service as it is found. A base that municipalities inherit from is not offered itself, so it is none.
pub fn of_service(service: &Service) -> Option<Document> {
    let definition = service.definition();
    if definition.base {
        return None;
    }
    let look = |lang, key| service.look(lang, key).unwrap_or_default();
    let mut words = vec![look(Lang::JA, "keywords")];
    for lang in Lang::OFFERED.into_iter().filter(|lang| *lang != Lang::JA) {
        words.extend([look(lang, "title"), look(lang, "keywords")]);
    }
    let body = [look(Lang::JA, "what-you-get"), look(Lang::EN, "summary")];
    let laws: Vec<&str> = definition.laws.iter().map(|law| law.title.as_str()).collect();
    Some(Document {
        key: service.key().to_string(),
        kind: Kind::Service,
        title: service.title(Lang::JA).to_owned(),
        summary: service.summary(Lang::JA).to_owned(),
        body: body.join(" "),
        words: words.join(" "),
        owner: definition.owner.to_string(),
        owner_name: name_of(definition.owner),
        law: laws.join(" "),
        audience: match definition.audience {
            registry::Audience::Business => Audience::Businesses,
            _ => Audience::People,
        },
        life_events: definition.life_events.iter().map(|event| event.name().to_owned()).collect(),
        online: true,
        volume: 0,
        is_begun_by_asking: true,
        family: definition.extends.as_ref().map(ToString::to_string),
    })
}

/// An entry of the inventory as it is found. An entry that stands for a service of a pack is none: the service is found itself.
pub fn of_entry(entry: &Entry, reader: &mut Reader) -> Option<Document> {
    if entry.gone || entry.source == Source::Pack {
        return None;
    }
    Some(of_cells(entry.owner, &entry.number, &entry.cells, reader))
}

/// The same for a row of a table that is in no database yet.
pub fn of_cells(owner: Owner, number: &str, cells: &Cells, reader: &mut Reader) -> Document {
    let said = cells.understood_by(reader);
    let office = cells.get(Field::Office);
    let title = cells.get(Field::Title).trim();
    let (key, code, name) = match owner {
        Owner::State if office.is_empty() => (number.to_owned(), STATE.to_owned(), STATE.to_owned()),
        Owner::State => (number.to_owned(), office.to_owned(), office.to_owned()),
        Owner::Government(code) => (format!("{code}:{number}"), code.to_string(), name_of(code)),
    };
    Document {
        key,
        kind: Kind::Procedure,
        title: if title.is_empty() { number.to_owned() } else { title.to_owned() },
        summary: cells.get(Field::Summary).to_owned(),
        body: body(cells, &said),
        words: String::new(),
        owner: code,
        owner_name: name,
        law: cells.get(Field::Law).to_owned(),
        audience: match said.choice(Field::Actor) {
            Some("people") => Audience::People,
            Some("business") => Audience::Businesses,
            Some("people-business") => Audience::Everybody,
            _ => Audience::Governments,
        },
        life_events: life_events(&said),
        online: matches!(said.choice(Field::Online), Some("done" | "partly")),
        volume: said.count(Field::Volume).unwrap_or_default(),
        // A table that does not say what kind of procedures it holds holds applications.
        is_begun_by_asking: said.choice(Field::Kind).is_none_or(|kind| kind == "application"),
        family: None,
    }
}

fn name_of(owner: OwnerCode) -> String {
    municipality::of(owner).map_or_else(|| owner.to_string(), |one| one.name.to_owned())
}

/// Where it is handed in, for which moment, with what: words that may be in a question but are not what it is.
fn body(cells: &Cells, said: &Understood) -> String {
    let mut words = vec![cells.get(Field::Window), cells.get(Field::Section)];
    let agency = cells.get(Field::Agency);
    // A long list of agencies says nothing about the procedure.
    words.extend((agency.chars().count() < 60).then_some(agency));
    words.push(cells.get(Field::SystemApply));
    for field in [Field::LifePerson, Field::LifeBusiness, Field::Evidence] {
        let chosen = said.choices(field).unwrap_or_default().iter();
        words.extend(chosen.filter(|one| !matches!(one.name(), "other" | "neither" | "none")).map(|one| one.0.label));
    }
    words.retain(|word| !word.is_empty());
    words.join(" ")
}

/// The moments of life as packs name them.
fn life_events(said: &Understood) -> Vec<String> {
    let mut events: Vec<&str> = Vec::new();
    for chosen in said.choices(Field::LifePerson).unwrap_or_default() {
        events.extend(match chosen.name() {
            "pregnancy" => &["birth"][..],
            "birth" => &["birth", "childcare"],
            "moving" => &["moving"],
            "work" => &["work"],
            "marriage" => &["marriage"],
            "home" => &["home"],
            "care" | "pension" => &["ageing"],
            "health" => &["illness"],
            "death" => &["bereavement"],
            _ => &[],
        });
    }
    let of_business = said.choices(Field::LifeBusiness).unwrap_or_default();
    if of_business.iter().any(|chosen| !matches!(chosen.name(), "other" | "neither")) {
        events.push("business");
    }
    events.sort_unstable();
    events.dedup();
    events.into_iter().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_of_the_survey_becomes_a_document() {
        let mut cells = Cells::default();
        for (field, said) in [
            (Field::Office, "外務省"),
            (Field::Title, "一般旅券の発給の申請"),
            (Field::Law, "旅券法"),
            (Field::Kind, "1 申請等"),
            (Field::Actor, "5 国民等"),
            (Field::Online, "1 実施済"),
            (Field::Volume, "2798075"),
            (Field::LifePerson, "引越し; その他イベント(個人)"),
            (Field::LifeBusiness, "その他(個人も法人にもあてはまらない)"),
        ] {
            cells.set(field, said);
        }
        let document = of_cells(Owner::State, "14243", &cells, &mut Reader::default());
        assert_eq!((document.key.as_str(), document.owner.as_str()), ("14243", "外務省"));
        assert_eq!((document.audience, document.volume, document.online), (Audience::People, 2_798_075, true));
        assert_eq!(document.life_events, ["moving"]);
        assert!(document.is_begun_by_asking && document.government().is_none());
        let own = of_cells(Owner::Government(OwnerCode::TOKYO), "7", &cells, &mut Reader::default());
        assert_eq!((own.key.as_str(), own.owner_name.as_str()), ("130001:7", "東京都"));
    }
}
