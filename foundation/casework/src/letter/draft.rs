//! What every letter about a case has: to whom it goes and from whom, in which language, and what names the case.

use std::collections::BTreeMap;

use kernel::{Date, Lang, NoticeId, OwnerCode};
use letters::{Addressee, BuiltIn, Contact, Honorific, LetterData, Line, Objection, Sender, Template};
use notices::{Content, LetterContent, NewNotice, NoticeKind, Recipient};
use registry::Service;
use text::Wording;

use crate::Case;
use crate::act::ActError;
use crate::service::Office;

/// A letter that somebody has not opened after so many days is recalled to them once.
const REMIND_AFTER_DAYS: u32 = 7;

/// What every letter about a case has.
pub(super) struct Draft {
    pub(super) words: Wording,
    to: Recipient,
    name: String,
    address: Option<letters::Address>,
}

impl Draft {
    pub(super) async fn of(office: &Office<'_>, case: &Case) -> Result<Draft, ActError> {
        let fault = |error: people::PeopleError| ActError::Register(error.to_string());
        let conn = office.tx.conn();
        if let Some(business) = case.applicant.business {
            let scope = store::Scope::Business(business);
            let found = people::find::business(conn, scope, business).await.map_err(fault)?;
            let words = office.phrases.wording(Lang::JA);
            let address = Some(on_paper(found.address));
            return Ok(Draft { words, to: Recipient::Business(business), name: found.name, address });
        }
        let scope = store::Scope::Person(case.applicant.person);
        let person = people::find::person(conn, scope, case.applicant.person).await.map_err(fault)?;
        let lang = person.language.unwrap_or(Lang::JA);
        Ok(Draft {
            words: office.phrases.wording(lang),
            to: Recipient::Person(person.id),
            name: person.name,
            address: Some(on_paper(person.address)),
        })
    }

    fn title(&self, office: &Office<'_>, what: &str) -> String {
        let title = office.service.title(self.words.lang()).to_owned();
        self.words.with(&format!("casework-letter-{what}-subject"), &[("title", title.into())])
    }

    pub(super) fn sentence(&self, what: &str, case: &Case) -> String {
        let day = day(&self.words, case.opened_at.day());
        self.words.with(&format!("casework-letter-{what}"), &[("day", day.into())])
    }

    pub(super) fn data(&self, office: &Office<'_>, case: &Case, what: &str) -> LetterData {
        let words = &self.words;
        let definition = office.service.definition();
        let mut facts = vec![Line::new(words.get("casework-letter-number"), case.number.clone())];
        let named = case.findings_meant().filter(|found| !found.subject.is_empty());
        let names: Vec<&str> = named.map(|found| found.name.as_str()).collect();
        if !names.is_empty() {
            facts.push(Line::new(
                words.get("casework-letter-subject"),
                names.join(if words.lang() == Lang::EN { ", " } else { "、" }),
            ));
        }
        if let Some(fee) = case.fee {
            facts.push(Line::new(words.get("casework-letter-fee"), letters::sheet::yen(words.lang(), fee)));
        }
        let sender = sender(words, case.owner);
        LetterData {
            date: office.clock.today(),
            addressee: Addressee {
                name: self.name.clone(),
                honorific: honorific(self.to),
                address: self.address.clone(),
            },
            contact: Some(Contact { office: sender.title.clone(), ..Contact::default() }),
            sender,
            title: self.title(office, what),
            facts,
            objection: definition.objection.as_ref().map(|objection| Objection {
                to: objection.to.clone(),
                months: objection.months,
                lawsuit: None,
            }),
            fields: case.answers.values().into_iter().collect::<BTreeMap<_, _>>(),
            words: office.service.letter_words(words.lang()),
            ..LetterData::default()
        }
    }

    pub(super) fn notice(
        &self,
        office: &Office<'_>,
        case: &Case,
        what: &str,
        built_in: BuiltIn,
        data: LetterData,
    ) -> NewNotice {
        let letters = &office.service.definition().letters;
        let own = match what {
            "approved" => &letters.approved,
            "refused" => &letters.refused,
            "accepted" => &letters.accepted,
            _ => &None,
        };
        let source = own.as_ref().and_then(|name| Some((name.clone(), office.service.letter(name)?.to_owned())));
        let template = match source {
            Some((name, source)) => Template::Pack { name, source },
            None => Template::BuiltIn(built_in),
        };
        NewNotice {
            id: NoticeId::new(office.clock, office.rng),
            to: self.to,
            owner: case.owner,
            service: Some(case.service.to_string()),
            case: Some(case.id),
            kind: NoticeKind::Letter,
            lang: self.words.lang(),
            subject: data.title.clone(),
            content: Content::Letter(Box::new(LetterContent {
                template,
                data,
                series: Some(series(office.service, case.owner)),
            })),
            at: office.clock.now(),
            remind_after_days: Some(REMIND_AFTER_DAYS),
        }
    }
}

/// The series of 文書番号, which are counted for each government and year: 江東子手 in 8江東子手第123号, as the definition says on
/// which the case stays. One that says none goes on in the series of its government, 江東.
fn series(service: &Service, owner: OwnerCode) -> String {
    if let Some(series) = &service.definition().document_series {
        return series.clone();
    }
    let name = kernel::municipality::of(owner).map_or("", |government| government.name);
    name.strip_suffix(['都', '区', '市', '町', '村']).unwrap_or(name).to_owned()
}

/// An address as it is written on an envelope, in Japanese whatever the letter's language.
fn on_paper(address: people::Address) -> letters::Address {
    let place =
        kernel::municipality::of(address.municipality).map_or_else(String::new, |m| format!("東京都{}", m.name));
    let lines = [format!("{place}{}", address.town), address.building];
    letters::Address { postcode: address.postcode, lines: lines.into_iter().filter(|line| !line.is_empty()).collect() }
}

pub(super) fn honorific(to: Recipient) -> Honorific {
    if to.business().is_some() { Honorific::Organisation } else { Honorific::Person }
}

pub(super) fn sender(words: &Wording, owner: OwnerCode) -> Sender {
    let found = kernel::municipality::of(owner);
    let name = found
        .map_or_else(|| owner.to_string(), |m| if words.lang() == Lang::EN { m.english } else { m.name }.to_owned());
    let title = if owner.is_prefecture() && words.lang() == Lang::JA {
        format!("{name}知事")
    } else {
        words.with("casework-letter-office", &[("owner", name.clone().into())])
    };
    Sender { organisation: name, title, name: None, seal_omitted: true }
}

/// A day as a letter writes it: 令和8年11月20日, 2026年11月20日 or 20 November 2026.
pub(super) fn day(words: &Wording, day: Date) -> String {
    match words.lang() {
        Lang::JA => kernel::wareki::format(day),
        Lang::EN => day.strftime("%-d %B %Y").to_string(),
        _ => format!("{}年{}月{}日", day.year(), day.month(), day.day()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_definition_without_an_abbreviation_goes_on_in_its_governments_series() {
        let packs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs");
        let packs = registry::read_packs(&packs).unwrap();
        let mut pack = packs.into_iter().find(|pack| pack.key().to_string() == "131083/jido-teate").unwrap();
        let owner = pack.definition.owner;
        let named = Service::compile(pack.clone()).unwrap();
        assert_eq!(series(&named, owner), "江東子手");
        pack.definition.document_series = None;
        assert_eq!(series(&Service::compile(pack).unwrap(), owner), "江東");
    }
}
