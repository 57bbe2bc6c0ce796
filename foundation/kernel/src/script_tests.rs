//! Scripts against the forms that people and banks write.

use super::*;
use proptest::prelude::*;

#[test]
fn names_are_kept_whole() {
    // A compatibility ideograph, a variation sequence, a private-use 外字, a character beyond 16 bits.
    for name in ["神\u{FA19}", "葛\u{E0100}城", "山\u{E001}", "𠮷野家", "髙橋 々子"] {
        assert_eq!(normalise(name), name);
    }
    assert_eq!(normalise("　佐藤　　葵\t"), "佐藤 葵");
    assert_eq!(normalise("ｶﾞｰﾃﾞﾝ１０１ＡＢ"), "ガーデン101AB");
    assert_eq!(normalise("か\u{3099}"), "が");
}

#[test]
fn kana_is_turned_and_told_apart() {
    assert_eq!(to_katakana("さとう あおい ゔ"), "サトウ アオイ ヴ");
    assert_eq!(to_hiragana("グエン・ティー"), "ぐえん・てぃー");
    assert!(is_kana("ｻﾄｳ ｱｵｲ") && is_kana("さとう　あおい") && !is_kana("佐藤") && !is_kana("") && !is_kana("Sato"));
    assert_eq!(to_kana_name("ｻﾄｳ　あおい"), Ok("サトウ アオイ".to_owned()));
    assert_eq!(to_kana_name("ル-シー"), Ok("ルーシー".to_owned()));
    assert_eq!(to_kana_name("サトウ葵"), Err(NotAllowed { character: '葵', position: 4 }));
    assert_eq!(to_half_width_kana("ガッコウ「ヴ」ー"), "ｶﾞｯｺｳ｢ｳﾞ｣ｰ");
}

#[test]
fn banks_get_only_their_characters() {
    let cases = [
        ("サトウ アオイ", "ｻﾄｳ ｱｵｲ"),
        ("じんじ しょうご", "ｼﾞﾝｼﾞ ｼﾖｳｺﾞ"),
        ("カ）ミヤコセイサクショ", "ｶ)ﾐﾔｺｾｲｻｸｼﾖ"),
        ("グエン・ティ・ラン", "ｸﾞｴﾝ.ﾃｲ.ﾗﾝ"),
        ("ｶﾞｯｺｳ ｾﾝﾀｰ", "ｶﾞﾂｺｳ ｾﾝﾀ-"),
        ("nguyen thi lan", "NGUYEN THI LAN"),
        ("ヲノ ヴァ ぱ", "ｵﾉ ｳﾞｱ ﾊﾟ"),
        ("ア／イ（１２）．「ウ」", "ｱ/ｲ(12).｢ｳ｣"),
    ];
    for (typed, banked) in cases {
        assert_eq!(to_zengin_kana(typed), Ok(banked.to_owned()), "{typed}");
    }
    assert_eq!(to_zengin_kana("タナカ食堂"), Err(NotAllowed { character: '食', position: 4 }));
    assert_eq!(to_zengin_kana("ア、イ"), Err(NotAllowed { character: '、', position: 2 }));
    assert_eq!(to_zengin_kana("ア&イ"), Err(NotAllowed { character: '&', position: 2 }));
}

#[test]
fn a_name_is_found_however_it_is_written() {
    assert_eq!(search_fold("髙橋　ユイ"), search_fold("高橋ゆい"));
    assert_eq!(search_fold("葛\u{E0100}飾"), "葛飾");
    assert_eq!(search_fold("佐々木 Ｌｅｅ"), "佐々木lee");
    assert_eq!(search_fold("ｽｰﾊﾟｰ"), "すーぱー");
    assert_eq!(search_fold("𠮷田"), "吉田");
}

proptest! {
    #[test]
    fn normal_forms_are_settled(text in "\\PC{0,30}") {
        let once = normalise(&text);
        prop_assert_eq!(normalise(&once), once);
        let folded = search_fold(&text);
        prop_assert_eq!(search_fold(&folded), folded);
    }

    #[test]
    fn what_banks_take_stays_as_it_is(text in "[ぁ-ゖァ-ヶーA-Za-z0-9 ()／.]{0,30}") {
        let banked = to_zengin_kana(&text).unwrap();
        prop_assert!(banked.chars().all(|c| c.is_ascii() || ('｢'..='ﾟ').contains(&c)));
        prop_assert_eq!(to_zengin_kana(&banked), Ok(banked));
    }
}
