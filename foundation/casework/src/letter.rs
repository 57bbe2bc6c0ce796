//! The letters that tell an outcome: made from the case, its definition and the words of the applicant's language.

use std::collections::BTreeMap;

use kernel::{Date, Lang, NoticeId, OwnerCode};
use letters::{
    Addressee, Amount, BuiltIn, Contact, Decision, Honorific, LetterData, Line, Objection, Reason, Sender, Task, Template,
};
use notices::{Content, LetterContent, NewNotice, NoticeKind, Recipient};
use payments::{Every, NewEntitlement};
use registry::Service;
use text::Wording;

use crate::act::ActError;
use crate::service::Office;
use crate::{Case, CorrectionItem};

/// A letter that somebody has not opened after so many days is recalled to them once.
const REMIND_AFTER_DAYS: u32 = 7;

/// The letter of an approval.
pub(crate) async fn approved(
    office: &Office<'_>,
    case: &Case,
    made: &[NewEntitlement],
) -> Result<NewNotice, ActError> {
    let draft = Draft::of(office, case).await?;
    let words = &draft.words;
    let mut data = draft.data(office, case, "approved");
    let laws = office.service.definition().criteria.iter().filter_map(|c| c.law.clone()).collect::<Vec<_>>();
    data.decision = Some(Decision {
        outcome: draft.sentence("approved-outcome", case),
        reasons: vec![Reason { text: words.get("casework-letter-reason"), law: laws.first().cloned() }],
    });
    data.amounts = made.iter().map(|one| amount(office.service, words, one)).collect();
    Ok(draft.notice(office, case, "approved", BuiltIn::Approved, data))
}

/// The letter of a refusal, with its reasons (行政手続法 8 条).
pub(crate) async fn refused(
    office: &Office<'_>,
    case: &Case,
    grounds: &[String],
    reason: &str,
) -> Result<NewNotice, ActError> {
    let draft = Draft::of(office, case).await?;
    let lang = draft.words.lang();
    let mut data = draft.data(office, case, "refused");
    let criteria = &office.service.definition().criteria;
    let mut reasons: Vec<Reason> = grounds
        .iter()
        .map(|ground| {
            let clause = office.service.look(lang, &format!("c-{ground}"));
            let words = clause.or_else(|| office.service.look(lang, &format!("r-{ground}")));
            let law = criteria.iter().find(|c| c.id == *ground).and_then(|c| c.law.clone());
            Reason { text: words.unwrap_or(ground.as_str()).to_owned(), law }
        })
        .collect();
    if !reason.trim().is_empty() {
        reasons.push(Reason { text: reason.trim().to_owned(), law: None });
    }
    data.decision = Some(Decision { outcome: draft.sentence("refused-outcome", case), reasons });
    Ok(draft.notice(office, case, "refused", BuiltIn::Refused, data))
}

/// The letter that a notification was accepted.
pub(crate) async fn accepted(office: &Office<'_>, case: &Case) -> Result<NewNotice, ActError> {
    let draft = Draft::of(office, case).await?;
    let mut data = draft.data(office, case, "accepted");
    data.decision = Some(Decision { outcome: draft.sentence("accepted-outcome", case), reasons: Vec::new() });
    data.objection = None;
    Ok(draft.notice(office, case, "accepted", BuiltIn::Accepted, data))
}

/// The letter that asks for a correction (補正, 行政手続法 7 条).
pub(crate) async fn correction(
    office: &Office<'_>,
    case: &Case,
    items: &[CorrectionItem],
    by: Date,
) -> Result<NewNotice, ActError> {
    let draft = Draft::of(office, case).await?;
    let lang = draft.words.lang();
    let mut data = draft.data(office, case, "correction");
    data.body = vec![draft.words.get("casework-letter-correction-body")];
    data.tasks = items
        .iter()
        .map(|item| Task {
            label: office.service.look(lang, &format!("q-{}", item.question)).unwrap_or_default().to_owned(),
            what: item.message.clone(),
        })
        .collect();
    data.due = Some(by);
    data.objection = None;
    Ok(draft.notice(office, case, "correction", BuiltIn::Correction, data))
}

/// The receipt of an application for one or several services, as a message in the mailbox.
pub fn receipt(
    words: &Wording,
    to: Recipient,
    addressee: &str,
    title: &str,
    lines: Vec<Line>,
    (owner, id, at): (OwnerCode, NoticeId, kernel::Moment),
) -> NewNotice {
    let data = LetterData {
        date: at.day(),
        addressee: Addressee { name: addressee.to_owned(), honorific: honorific(to), address: None },
        sender: sender(words, owner),
        title: words.with("casework-letter-receipt-subject", &[("title", title.into())]),
        body: vec![words.get("casework-letter-receipt-body")],
        facts: lines,
        ..LetterData::default()
    };
    NewNotice {
        id,
        to,
        owner,
        service: None,
        case: None,
        kind: NoticeKind::Message,
        lang: words.lang(),
        subject: data.title.clone(),
        content: Content::Letter(Box::new(LetterContent {
            template: Template::BuiltIn(BuiltIn::Receipt),
            data,
            series: None,
        })),
        at,
        remind_after_days: None,
    }
}

fn honorific(to: Recipient) -> Honorific {
    if to.business().is_some() { Honorific::Organisation } else { Honorific::Person }
}

fn sender(words: &Wording, owner: OwnerCode) -> Sender {
    let found = kernel::municipality::of(owner);
    let name = found.map_or_else(|| owner.to_string(), |m| if words.lang() == Lang::EN { m.english } else { m.name }.to_owned());
    let title = if owner.is_prefecture() && words.lang() == Lang::JA {
        format!("{name}知事")
    } else {
        words.with("casework-letter-office", &[("owner", name.clone().into())])
    };
    Sender { organisation: name, title, name: None, seal_omitted: true }
}

fn amount(service: &Service, words: &Wording, one: &NewEntitlement) -> Amount {
    let every = match one.every {
        Every::Month => "casework-letter-month",
        Every::Year => "casework-letter-year",
        Every::Once => "casework-letter-once",
    };
    let label = service.look(words.lang(), &format!("a-{}", one.award)).unwrap_or(&one.award).to_owned();
    Amount { label, yen: one.yen, note: Some(format!("{}（{} – {}）", words.get(every), one.from, one.until)) }
}

/// What every letter about a case has.
struct Draft {
    words: Wording,
    to: Recipient,
    name: String,
    address: Option<letters::Address>,
}

impl Draft {
    async fn of(office: &Office<'_>, case: &Case) -> Result<Draft, ActError> {
        let fault = |error: people::PeopleError| ActError::Register(error.to_string());
        let conn = office.tx.conn();
        if let Some(business) = case.applicant.business {
            let scope = store::Scope::Business(business);
            let found = people::find::business(conn, scope, business).await.map_err(fault)?;
            let words = office.phrases.wording(Lang::JA);
            return Ok(Draft { words, to: Recipient::Business(business), name: found.name, address: None });
        }
        let scope = store::Scope::Person(case.applicant.person);
        let person = people::find::person(conn, scope, case.applicant.person).await.map_err(fault)?;
        let lang = person.language.unwrap_or(Lang::JA);
        let place = kernel::municipality::of(person.address.municipality).map_or("", |m| m.name);
        let street = format!("東京都{place}{}", person.address.town);
        let lines = [street, person.address.building.clone()].into_iter().filter(|line| !line.is_empty()).collect();
        Ok(Draft {
            words: office.phrases.wording(lang),
            to: Recipient::Person(person.id),
            name: person.name,
            address: Some(letters::Address { postcode: person.address.postcode, lines }),
        })
    }

    fn title(&self, office: &Office<'_>, what: &str) -> String {
        let title = office.service.title(self.words.lang()).to_owned();
        self.words.with(&format!("casework-letter-{what}-subject"), &[("title", title.into())])
    }

    fn sentence(&self, what: &str, case: &Case) -> String {
        let day = case.opened_at.day();
        let day = match self.words.lang() {
            Lang::EN => day.strftime("%-d %B %Y").to_string(),
            _ => kernel::wareki::format(day),
        };
        self.words.with(&format!("casework-letter-{what}"), &[("day", day.into())])
    }

    fn data(&self, office: &Office<'_>, case: &Case, what: &str) -> LetterData {
        let words = &self.words;
        let definition = office.service.definition();
        let mut facts = vec![Line::new(words.get("casework-letter-number"), case.number.clone())];
        let names: Vec<&str> = case.finding.subjects.iter().filter(|s| !s.subject.is_empty()).map(|s| s.name.as_str()).collect();
        if !names.is_empty() {
            facts.push(Line::new(words.get("casework-letter-subject"), names.join("、")));
        }
        if let Some(fee) = case.fee {
            facts.push(Line::new(words.get("casework-letter-fee"), format!("¥{}", kernel::yen::Yen(fee).format())));
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
            objection: definition
                .objection
                .as_ref()
                .map(|objection| Objection { to: objection.to.clone(), months: objection.months, lawsuit: None }),
            fields: case.answers.values().into_iter().collect::<BTreeMap<_, _>>(),
            words: own_words(office.service, words.lang()),
            ..LetterData::default()
        }
    }

    fn notice(&self, office: &Office<'_>, case: &Case, what: &str, built_in: BuiltIn, data: LetterData) -> NewNotice {
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
            content: Content::Letter(Box::new(LetterContent { template, data, series: Some(case.service.id.clone()) })),
            at: office.clock.now(),
            remind_after_days: Some(REMIND_AFTER_DAYS),
        }
    }
}

/// The pack's own words for its letters: messages whose keys begin with `l-`.
fn own_words(service: &Service, lang: Lang) -> BTreeMap<String, String> {
    service.letter_words(lang)
}
