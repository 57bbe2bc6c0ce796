//! What the bank said: taken once, odd lines named, silence never taken for an answer.

use payments::PaymentState;
use payments::outcome::{self, OddLine, Taken};

use crate::office::{Office, account};

fn odd(line: usize, reason: &'static str) -> OddLine {
    OddLine { line, reason }
}

testkit::on_both! {
    async fn an_answer_is_taken_line_by_line(db: testkit::TestDatabase) {
        let office = Office::open(&db).await;
        office.entitle(&[1, 2, 3], Some(account("1234567"))).await;
        office.raise("2026-11-20").await;
        office.sent_to_the_bank().await;
        let sent = office.list(PaymentState::Exported).await;
        let reference = |n: usize| sent[n].reference.clone();
        let full_width: String = reference(1).chars().map(|c| char::from_u32(u32::from(c) + 0xfee0).unwrap()).collect();
        let answer = format!(
            "\u{feff}照合番号,結果\r\n{},0\r\n{full_width}，2\r\n\r\n12345,0\r\n{},7\r\n99999999999999999999,0\r\n",
            reference(0),
            reference(2),
        );
        let taken = office.take(&answer).await;
        let expected = vec![odd(5, "shape"), odd(6, "code"), odd(7, "unknown-reference")];
        assert_eq!(taken, Taken { paid: 1, returned: 1, odd: expected });
        assert_eq!(office.list(PaymentState::Paid).await.len(), 1);
        assert_eq!(office.list(PaymentState::Returned).await[0].outcome.as_deref(), Some("2"));
        assert_eq!(office.list(PaymentState::Exported).await.len(), 1, "the line that could not be read left it as it was");
        assert_eq!(office.take(&answer).await, taken, "taken again it changes nothing");
        let turned = format!("{},1\n{},0\n", reference(0), reference(1));
        let again = office.take(&turned).await;
        assert_eq!(again.odd, vec![odd(1, "settled-otherwise"), odd(2, "settled-otherwise")]);
        assert_eq!(office.list(PaymentState::Paid).await.len(), 1);
    }

    async fn what_is_no_answer_at_all_is_not_taken_for_a_heading(db: testkit::TestDatabase) {
        let office = Office::open(&db).await;
        for nonsense in ["これは銀行の回答ではありません", "照合番号,結果\n\n", "はい"] {
            let taken = office.take(nonsense).await;
            assert_eq!(taken, Taken { paid: 0, returned: 0, odd: vec![odd(1, "shape")] }, "{nonsense}");
        }
    }

    async fn a_returned_payment_waits_for_a_person(db: testkit::TestDatabase) {
        let office = Office::open(&db).await;
        office.entitle(&[1], Some(account("1234567"))).await;
        office.raise("2026-11-20").await;
        office.sent_to_the_bank().await;
        let first = office.list(PaymentState::Exported).await.remove(0);
        let answer = format!("{},2\n", first.reference);
        office.take(&answer).await;
        assert_eq!(office.raise("2027-03-31").await, 0, "it is not raised again by itself");
        assert!(office.prepare("2026-12-01").await.is_err(), "and cannot be prepared");
        assert_eq!(office.set_account(1, &account("7654321")).await, 1);
        let due = office.list(PaymentState::Due).await.remove(0);
        assert_eq!((due.id, due.batch), (first.id, None));
        assert_ne!(due.reference, first.reference, "the old answer must not speak of the new attempt");
        office.sent_to_the_bank().await;
        let old = office.take(&answer).await;
        assert_eq!(old.odd, vec![odd(1, "unknown-reference")]);
        assert_eq!(office.list(PaymentState::Exported).await.len(), 1);
        let paid = office.take(&format!("{},0", due.reference)).await;
        assert_eq!((paid.paid, paid.odd.len()), (1, 0));
        assert_eq!(office.set_account(1, &account("1111111")).await, 0, "what is paid stays paid");
    }

    async fn silence_is_unknown_and_stays_so(db: testkit::TestDatabase) {
        let office = Office::open(&db).await;
        office.entitle(&[1, 2], Some(account("1234567"))).await;
        office.raise("2026-11-20").await;
        let batch = office.sent_to_the_bank().await;
        let sent = office.list(PaymentState::Exported).await;
        office.take(&format!("{},0", sent[0].reference)).await;
        assert_eq!(office.mark_unknown(batch.id).await, 1);
        assert_eq!(office.mark_unknown(batch.id).await, 0);
        assert_eq!(office.raise("2027-03-31").await, 0);
        assert!(office.prepare("2026-12-01").await.is_err());
        assert_eq!(office.set_account(2, &account("7654321")).await, 0, "not even a new account makes it due");
        office.export(batch.id).await.unwrap();
        assert_eq!(office.list(PaymentState::Unknown).await.len(), 1);
        let late = office.take(&format!("{},0", sent[1].reference)).await;
        assert_eq!(late.paid, 1, "the bank's answer settles it, however late");
    }

    async fn nothing_is_taken_for_what_was_not_sent(db: testkit::TestDatabase) {
        let office = Office::open(&db).await;
        office.entitle(&[1], Some(account("1234567"))).await;
        office.raise("2026-11-20").await;
        let due = office.list(PaymentState::Due).await.remove(0);
        let taken = office.take(&format!("{},0", due.reference)).await;
        assert_eq!(taken.odd, vec![odd(1, "not-exported")]);
        let other = Office { owner: "131041".parse().unwrap(), ..office.clone() };
        office.sent_to_the_bank().await;
        assert_eq!(other.take(&format!("{},0", due.reference)).await.odd, vec![odd(1, "unknown-reference")]);
    }
}

#[test]
fn an_answer_is_read_as_banks_write_it() {
    assert_eq!(outcome::decode("照合番号".as_bytes()), "照合番号");
    assert_eq!(outcome::decode(&[0x8f, 0xc6, 0x8d, 0x87]), "照合");
}
