//! What an approval gives: entitlements, month by month where the amount changes with age.
//!
//! A monthly amount is worked out on the first day of each month, so that it changes from the month after a birthday,
//! as 児童手当法 counts, and months of the same amount become one entitlement.

use jiff::ToSpan;
use kernel::Date;
use payments::{NewEntitlement, Payee};
use registry::{Award, Service};
use rules::{Facts, Truth};
use serde_json::Value;

use crate::{Case, Refusal};

/// The entitlements that follow from approving a case. `facts` are those of the applicant on the day of approval.
/// [`Refusal::AmountUnknown`] where something is to be given and the facts do not tell how much: nobody's money is left
/// out in silence.
pub fn of(
    service: &Service,
    case: &Case,
    facts: &Facts,
    payee: &Payee,
    account: Option<&Value>,
) -> Result<Vec<NewEntitlement>, Refusal> {
    let applied_on = case.opened_at.day();
    let with_answers = service.facts_with_answers(facts, &case.answers, applied_on);
    let mut all = Vec::new();
    for subject in service.subjects(&with_answers) {
        let id = subject.of_child("id").unwrap_or_default().to_owned();
        if subject.child.is_some() && !case.subjects.contains(&id) {
            continue;
        }
        for award in service.awards_of(&subject, applied_on) {
            let Some(pay_by) = pay_by(award.award) else { continue };
            if award.given == Truth::Yes && award.yen.int().is_none() {
                return Err(Refusal::AmountUnknown);
            }
            let from = award.from.date().unwrap_or(applied_on);
            let until =
                award.until.date().unwrap_or_else(|| kernel::fiscal::last_day(kernel::fiscal::year_of(applied_on)));
            let base = NewEntitlement {
                owner: case.owner,
                service: case.service.to_string(),
                case: case.id,
                payee: payee.clone(),
                subject: id.clone(),
                award: award.award.id.clone(),
                yen: 0,
                every: every(award.award),
                again: again(award.award),
                from,
                until,
                pay_months: award.award.pay_months.clone(),
                pay_by,
                account: account.cloned(),
            };
            let amount_on = |day: Date| {
                let found = service.awards_of(&subject, day);
                let same = found.iter().find(|other| other.award.id == award.award.id);
                same.filter(|other| other.given == Truth::Yes).and_then(|other| other.yen.int()).unwrap_or(0)
            };
            all.extend(segments(&base, applied_on, amount_on));
        }
    }
    Ok(all)
}

/// Splits an entitlement where its monthly amount changes; leaves out months in which nothing is given.
fn segments(base: &NewEntitlement, applied_on: Date, amount_on: impl Fn(Date) -> i64) -> Vec<NewEntitlement> {
    if base.every != payments::Every::Month {
        let yen = amount_on(applied_on);
        return if yen > 0 { vec![NewEntitlement { yen, ..base.clone() }] } else { Vec::new() };
    }
    let mut parts: Vec<NewEntitlement> = Vec::new();
    let mut month = base.from.first_of_month();
    while month <= base.until {
        let yen = amount_on(month);
        let end = month.last_of_month().min(base.until);
        match parts.last_mut() {
            Some(last) if last.yen == yen && last.until.tomorrow().is_ok_and(|next| next == month) => last.until = end,
            _ if yen > 0 => parts.push(NewEntitlement { yen, from: month.max(base.from), until: end, ..base.clone() }),
            _ => {}
        }
        let Ok(next) = month.checked_add(1.month()) else { break };
        month = next;
    }
    parts
}

fn every(award: &Award) -> payments::Every {
    match award.every {
        registry::Every::Once => payments::Every::Once,
        registry::Every::Month => payments::Every::Month,
        registry::Every::Year => payments::Every::Year,
    }
}

fn again(award: &Award) -> payments::Again {
    match award.again {
        registry::Again::Never => payments::Again::Never,
        registry::Again::FiscalYear => payments::Again::FiscalYear,
        registry::Again::Application => payments::Again::Application,
    }
}

fn pay_by(award: &Award) -> Option<payments::PayBy> {
    match award.pay_by {
        registry::PayBy::BankTransfer => Some(payments::PayBy::BankTransfer),
        registry::PayBy::Gift => Some(payments::PayBy::Gift),
        registry::PayBy::Reduction => None,
    }
}
