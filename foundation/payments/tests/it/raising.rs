//! What falls due is raised once, whoever asks and however often.

use kernel::OwnerCode;
use payments::{Again, EntitleError, Every, NewEntitlement, PayBy, Payee, PaymentState, Total, due, entitle, totals};

use crate::office::{Office, account, case, day};

testkit::on_both! {
    async fn raised_twice_is_raised_once(db: testkit::TestDatabase) {
        let office = Office::open(&db).await;
        office.entitle(&[1, 2, 3], Some(account("1234567"))).await;
        office.entitle(&[4], None).await;
        assert_eq!(office.raise("2026-10-31").await, 0, "nothing falls due before its day");
        assert_eq!(office.raise("2026-11-20").await, 4);
        assert_eq!(office.raise("2026-11-20").await, 0);
        assert_eq!(office.list(PaymentState::Due).await.len(), 3);
        assert_eq!(office.list(PaymentState::NoAccount).await.len(), 1);
        assert_eq!(due::owners(&office.store).await.unwrap(), vec![office.owner]);
    }

    async fn two_who_raise_at_once_raise_once(db: testkit::TestDatabase) {
        let office = Office::open(&db).await;
        let cases: Vec<u128> = (1..=60).collect();
        office.entitle(&cases, Some(account("1234567"))).await;
        let raisers: Vec<_> = (0..4)
            .map(|_| {
                let office = office.clone();
                tokio::spawn(async move { office.raise("2026-11-20").await })
            })
            .collect();
        let mut all = 0;
        for raiser in raisers {
            all += raiser.await.unwrap();
        }
        assert_eq!(all, 60, "each payment was raised by exactly one of them");
        assert_eq!(office.list(PaymentState::Due).await.len(), 60);
    }

    async fn many_months_are_raised_month_by_month(db: testkit::TestDatabase) {
        let office = Office::open(&db).await;
        let monthly = NewEntitlement {
            owner: office.owner,
            service: "131083/jido-teate".to_owned(),
            case: case(1),
            payee: Payee { person: None, business: None, name: "佐藤 葵".to_owned() },
            subject: "child".to_owned(),
            award: "allowance".to_owned(),
            yen: 10_000,
            every: Every::Month,
            again: payments::Again::Never,
            from: day("2026-04-01"),
            until: day("2027-03-31"),
            pay_months: vec![2, 4, 6, 8, 10, 12],
            pay_by: PayBy::BankTransfer,
            account: Some(account("1234567")),
        };
        let gift = NewEntitlement { award: "gift".to_owned(), every: Every::Once, pay_by: PayBy::Gift, ..monthly.clone() };
        let tx = office.store.begin().await.unwrap();
        entitle::entitle(&tx, &*office.clock, &*office.rng, &[monthly, gift]).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(office.raise("2026-11-20").await, 3, "June, August and October; what is handed out is not transferred");
        let days = totals::by_day(&office.store, office.owner, PaymentState::Due).await.unwrap();
        let each = |text, yen| (day(text), Total { payments: 1, yen });
        assert_eq!(days, vec![each("2026-06-15", 20_000), each("2026-08-14", 20_000), each("2026-10-15", 20_000)]);
        assert_eq!(office.raise("2026-12-15").await, 1);
        let sums = totals::by_state(&office.store, office.owner).await.unwrap();
        assert_eq!(sums, vec![(PaymentState::Due, Total { payments: 4, yen: 80_000 })]);
    }

    async fn another_government_sees_and_raises_nothing(db: testkit::TestDatabase) {
        let office = Office::open(&db).await;
        office.entitle(&[1], Some(account("1234567"))).await;
        let tokyo = Office { owner: OwnerCode::TOKYO, ..office.clone() };
        assert_eq!(tokyo.raise("2026-11-20").await, 0);
        office.raise("2026-11-20").await;
        assert!(tokyo.list(PaymentState::Due).await.is_empty());
        assert!(totals::by_state(&tokyo.store, tokyo.owner).await.unwrap().is_empty());
        assert!(matches!(tokyo.prepare("2026-11-26").await, Err(payments::BatchError::NothingDue)));
        assert_eq!(tokyo.set_account(1, &account("7654321")).await, 0);
    }

    async fn the_same_is_never_granted_twice(db: testkit::TestDatabase) {
        let office = Office::open(&db).await;
        let child = |n: u128, from: &str, until: &str| NewEntitlement {
            owner: office.owner,
            service: "130001/018-support".to_owned(),
            case: case(n),
            payee: Payee { person: None, business: None, name: "佐藤 葵".to_owned() },
            subject: "child".to_owned(),
            award: "monthly".to_owned(),
            yen: 5_000,
            every: Every::Month,
            again: Again::Never,
            from: day(from),
            until: day(until),
            pay_months: Vec::new(),
            pay_by: PayBy::BankTransfer,
            account: None,
        };
        let first = child(1, "2026-04-01", "2027-03-31");
        office.entitle_all(&[first]).await.unwrap();
        for (from, until) in [("2026-04-01", "2027-03-31"), ("2026-11-24", "2027-03-31"), ("2025-04-01", "2026-04-01")] {
            let again = office.entitle_all(&[child(2, from, until)]).await;
            assert!(matches!(again, Err(EntitleError::GrantedBefore(before)) if before == case(1)), "{from}");
        }
        office.entitle_all(&[child(3, "2027-04-01", "2028-03-31")]).await.unwrap();
        let points = |n| NewEntitlement { every: Every::Once, award: "points".to_owned(), ..child(n, "2026-04-01", "2027-03-31") };
        office.entitle_all(&[points(4)]).await.unwrap();
        let next_year = NewEntitlement { from: day("2027-04-01"), until: day("2028-03-31"), ..points(5) };
        assert!(office.entitle_all(std::slice::from_ref(&next_year)).await.is_err(), "once is once");
        let yearly = |new| NewEntitlement { award: "yearly".to_owned(), again: Again::FiscalYear, ..new };
        office.entitle_all(&[yearly(points(6))]).await.unwrap();
        office.entitle_all(&[yearly(next_year)]).await.unwrap();
        assert!(office.entitle_all(&[yearly(points(7))]).await.is_err());
    }

    async fn of_many_who_grant_at_once_one_does(db: testkit::TestDatabase) {
        let office = Office::open(&db).await;
        let granting: Vec<_> = (1..=8)
            .map(|n| {
                let office = office.clone();
                tokio::spawn(async move {
                    let one = NewEntitlement { subject: "child".to_owned(), case: case(n), ..office.instalment(n, None) };
                    office.entitle_all(&[one]).await.is_ok()
                })
            })
            .collect();
        let mut granted = 0;
        for one in granting {
            granted += u32::from(one.await.unwrap());
        }
        assert_eq!(granted, 1);
    }

}
