//! Everything that a page says has its words in every language.

use kernel::Lang;
use payments::{BatchState, PaymentState};
use service_kit::Service;

use disbursement::Disbursement;

#[test]
fn every_state_and_reason_has_its_words() {
    let phrases = text::Phrases::gather(&[Disbursement.text()]).unwrap();
    let mut keys: Vec<String> =
        PaymentState::ALL.iter().map(|state| format!("disbursement-state-{}", state.name())).collect();
    let batches = [BatchState::Prepared, BatchState::Released, BatchState::Exported, BatchState::Dissolved];
    keys.extend(batches.iter().map(|state| format!("disbursement-batch-{}", state.name())));
    keys.extend(
        ["shape", "code", "unknown-reference", "not-exported", "settled-otherwise"]
            .map(|odd| format!("disbursement-odd-{odd}")),
    );
    keys.extend((1..=12).map(|month| format!("disbursement-month-{month}")));
    keys.extend((1..=7).map(|day| format!("disbursement-weekday-{day}")));
    let fields = [
        "payer-code",
        "payer-name",
        "bank",
        "bank-name",
        "branch",
        "branch-name",
        "number",
        "holder",
        "reference",
        "kind",
    ];
    keys.extend(fields.map(|field| format!("disbursement-field-{field}")));
    for lang in Lang::OFFERED {
        let words = phrases.wording(lang);
        for key in &keys {
            assert!(words.look(key).is_some_and(|said| !said.trim().is_empty()), "{key} in {lang}");
        }
    }
}
