//! A pack whose stored tests are broken, and what the check says about each.

use crate::broken::report;

#[test]
fn every_fault_of_a_stored_test_has_its_place() {
    insta::assert_snapshot!(report("130001/tests"), @r#"
    broken/130001/tests/tests/facts.toml:6:24: error[unknown-name] facts.person.bank_acount
      there is no fact “person.bank_acount”
      right: person.bank_account

    broken/130001/tests/tests/facts.toml:9:10: error[unknown-name] answers.acount
      there is no question “acount”
      right: account

    broken/130001/tests/tests/five.toml:3:1: error[unknown-field] sometimes
      there is no field “sometimes” here
      right: one of name, today, facts, answers, expect

    broken/130001/tests/tests/names.toml:12:12: error[unknown-name] expect.eligible
      there is no verdict “yess”
      right: one of yes, no, unknown

    broken/130001/tests/tests/names.toml:13:11: error[unknown-name] expect.failed[0]
      there is no criterion “yung”
      right: young

    broken/130001/tests/tests/names.toml:14:13: error[unknown-name] expect.evidence[0]
      there is no evidence “proof”

    broken/130001/tests/tests/names.toml:15:9: error[test-failed] expect.asked
      “names that lead nowhere”: expected none, got account

    broken/130001/tests/tests/names.toml:16:19: error[test-failed] expect.yen.monthly
      “names that lead nowhere”: expected 6000, got 5000

    broken/130001/tests/tests/names.toml:16:34: error[unknown-name] expect.yen.yearly
      there is no award “yearly”
      right: one of monthly

    broken/130001/tests/tests/names.toml:17:20: error[test-failed] expect.from.monthly
      “names that lead nowhere”: expected 2026-12-01, got 2026-11-01

    broken/130001/tests/tests/names.toml:17:41: error[unknown-name] expect.from.yearly
      there is no award “yearly”
      right: one of monthly

    broken/130001/tests/tests/names.toml:18:10: error[test-failed] expect.act_by
      “names that lead nowhere”: expected 2027-03-31, got none

    broken/130001/tests/tests/out.toml:8:12: error[test-failed] expect.eligible
      “a grown child”: expected yes, got no, because of young

    broken/130001/tests/tests/out.toml:9:10: error[test-failed] expect.failed
      “a grown child”: expected none, got young

    1 pack, 4 tests: 14 errors, 0 warnings
    "#);
}
