//! Nobody is given the same thing twice: what an award gives to one person, business or child for one time is a claim, and
//! entitlements of one claim never overlap, whichever cases they rest on and whoever approves them at the same moment.

use kernel::CaseId;
use serde::{Deserialize, Serialize};
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use store::sea_orm::{Condition, QuerySelect};
use store::{StoreError, Tx};

use crate::entitle::{Every, NewEntitlement};
use crate::record::{claim_held, entitlement};

/// How soon an award that is given once may be given to the same one again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Again {
    /// Never.
    #[default]
    Never,
    /// Once in each fiscal year, by the first day of the entitlement.
    FiscalYear,
    /// With each application: each pregnancy, each purchase.
    Application,
}

/// The claim that an entitlement uses: service, award, and the child, person or business it is for; the fiscal year or the
/// case too, where the award may be given again. Where nobody is named the case stands for them.
pub fn of(new: &NewEntitlement) -> String {
    let payee = &new.payee;
    let one = match (payee.person, payee.business) {
        _ if !new.subject.is_empty() => new.subject.clone(),
        (_, Some(business)) => business.to_string(),
        (Some(person), None) => person.to_string(),
        (None, None) => new.case.to_string(),
    };
    let claim = format!("{}|{}|{one}", new.service, new.award);
    match (new.every, new.again) {
        (Every::Month | Every::Year, _) | (_, Again::Never) => claim,
        (Every::Once, Again::FiscalYear) => format!("{claim}|{}", kernel::fiscal::year_of(new.from)),
        (Every::Once, Again::Application) => format!("{claim}|{}", new.case),
    }
}

/// The case by which another entitlement of the same claim was made for a time that overlaps. Holds the claim until the
/// transaction ends, so that of two approvals at the same moment one sees the other.
pub(crate) async fn granted_before(tx: &Tx, new: &NewEntitlement) -> Result<Option<CaseId>, StoreError> {
    let claim = of(new);
    hold(tx, &claim).await?;
    let mut same =
        Condition::all().add(entitlement::Column::Claim.eq(&claim)).add(entitlement::Column::CaseId.ne(new.case.0));
    if new.every != Every::Once {
        same = same
            .add(entitlement::Column::FromDay.lte(new.until.to_string()))
            .add(entitlement::Column::UntilDay.gte(new.from.to_string()));
    }
    let found: Option<Uuid> = entitlement::Entity::find()
        .select_only()
        .column(entitlement::Column::CaseId)
        .filter(same)
        .into_tuple()
        .one(tx.conn())
        .await?;
    Ok(found.map(CaseId))
}

/// Counts on the claim's row, which the database locks for us until the transaction ends.
async fn hold(tx: &Tx, claim: &str) -> Result<(), StoreError> {
    let count = (claim_held::Entity, claim_held::Column::Granted);
    let row = claim_held::ActiveModel { claim: Set(claim.to_owned()), granted: Set(1) };
    let again = OnConflict::column(claim_held::Column::Claim)
        .value(claim_held::Column::Granted, Expr::col(count).add(1))
        .to_owned();
    claim_held::Entity::insert(row).on_conflict(again).exec_without_returning(tx.conn()).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entitle::tests::entitlement;
    use jiff::civil::date;

    #[test]
    fn a_claim_is_the_same_whatever_case_it_rests_on_unless_it_may_be_given_again() {
        let one = NewEntitlement { subject: "child".to_owned(), ..entitlement() };
        let other = NewEntitlement { case: CaseId(uuid::Uuid::from_u128(9)), from: date(2027, 4, 1), ..one.clone() };
        assert_eq!(of(&one), of(&other));
        let again = |new: &NewEntitlement, again| of(&NewEntitlement { again, ..new.clone() });
        assert_ne!(again(&one, Again::FiscalYear), again(&other, Again::FiscalYear));
        assert_ne!(again(&one, Again::Application), again(&other, Again::Application));
        // Months tell by themselves which were given.
        let month = NewEntitlement { every: Every::Month, again: Again::Application, ..other };
        assert_eq!(of(&month), of(&one));
    }
}
