//! The fields of an entry: those of the national survey (行政手続等の棚卸調査), and those that a metropolis adds for
//! itself. Each has a stable key, the header under which tables carry it, and the shape in which its cells are read.

use crate::choices::{self, Choice};

/// How the cells of a field are read.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// Words as they stand.
    Text,
    /// Names of things, several with `;` between.
    Names,
    /// One of a list.
    One(&'static [Choice]),
    /// Several of a list, with `;` between.
    Some(&'static [Choice]),
    /// A whole number of cases a year.
    Count,
    /// A share in per cent.
    Percent,
    /// A time: 1月, 30日, 2週, 1月以内, 即日.
    Span,
    /// The number of a law: 昭和二十五年法律第二百一号.
    Law,
    /// Articles of a law: 第4条第1項.
    Articles,
    /// An address on the web.
    Link,
    /// A fiscal year: 令和9年度.
    Year,
    /// A day.
    Day,
}

macro_rules! fields {
    ($($name:ident $key:literal $header:literal [$($alias:literal),*] $shape:expr;)+) => {
        /// A field of an entry.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)] // Each is said by its header in the table below.
        pub enum Field { $($name),+ }

        impl Field {
            /// All of them, in the order of a table.
            pub const ALL: [Field; [$($key),+].len()] = [$(Field::$name),+];

            /// Its name in databases, addresses, forms and text keys.
            pub fn key(self) -> &'static str {
                match self { $(Field::$name => $key),+ }
            }

            /// The header of its column.
            pub fn header(self) -> &'static str {
                match self { $(Field::$name => $header),+ }
            }

            /// Other headers under which it is known.
            pub fn aliases(self) -> &'static [&'static str] {
                match self { $(Field::$name => &[$($alias),*]),+ }
            }

            /// How its cells are read.
            pub fn shape(self) -> Shape {
                match self { $(Field::$name => $shape),+ }
            }
        }
    };
}

fields! {
    Number "number" "手続ID" ["手続番号", "ID"] Shape::Text;
    Office "office" "所管府省庁" ["所管局", "所管", "局"] Shape::Text;
    Title "title" "手続名" ["手続の名称"] Shape::Text;
    Law "law" "法令名" ["根拠法令", "根拠法令名"] Shape::Text;
    LawNumber "law-number" "法令番号" [] Shape::Law;
    Article "article" "根拠条項号" ["根拠条項"] Shape::Articles;
    Kind "kind" "手続類型" [] Shape::One(choices::KIND);
    Actor "actor" "手続主体" [] Shape::One(choices::PARTY);
    Receiver "receiver" "手続の受け手" [] Shape::One(choices::PARTY);
    Via "via" "経由機関" [] Shape::Some(choices::PARTY);
    Agency "agency" "独立行政法人等の名称" [] Shape::Text;
    Affair "affair" "事務区分" [] Shape::One(choices::AFFAIR);
    Shared "shared" "府省共通手続" [] Shape::One(choices::SHARED);
    Carrier "carrier" "実施府省庁" ["実施機関"] Shape::Text;
    Online "online" "オンライン化の実施状況" ["オンライン化"] Shape::One(choices::ONLINE);
    Concerns "concerns" "オンライン化の実施予定及び検討時の懸念点" [] Shape::Some(choices::CONCERNS);
    OnlineFrom "online-from" "オンライン化実施時期" [] Shape::One(choices::ONLINE_FROM);
    Identity "identity" "申請等における本人確認手法" ["本人確認"] Shape::Some(choices::IDENTITY);
    Fee "fee" "手数料等の納付有無" ["手数料"] Shape::One(choices::FEE);
    FeePaid "fee-paid" "手数料等の納付方法" [] Shape::Some(choices::FEE_PAID);
    FeeRelief "fee-relief" "手数料等のオンライン納付時の優遇措置" [] Shape::One(choices::FEE_RELIEF);
    DaysOnline "days-online" "処理期間(オンライン)" ["オンライン標準処理期間"] Shape::Span;
    DaysOffline "days-offline" "処理期間(非オンライン)" ["標準処理期間"] Shape::Span;
    SystemApply "system-apply" "情報システム(申請)" [] Shape::Names;
    SystemWork "system-work" "情報システム(事務処理)" [] Shape::Names;
    Volume "volume" "総手続件数" ["年間件数"] Shape::Count;
    VolumeOnline "volume-online" "オンライン手続件数" ["オンライン件数"] Shape::Count;
    VolumeOffline "volume-offline" "非オンライン手続件数" ["窓口等件数"] Shape::Count;
    Asked "asked" "申請書等に記載させる情報" [] Shape::Some(choices::ASKED);
    Evidence "evidence" "申請時に添付させる書類" ["添付書類"] Shape::Some(choices::EVIDENCE);
    EvidenceDropped "evidence-dropped" "添付書類等提出の撤廃/省略状況" [] Shape::Some(choices::EVIDENCE_DROPPED);
    EvidenceWay "evidence-way" "添付書類等の提出方法" [] Shape::Some(choices::EVIDENCE_WAY);
    EvidenceSigned "evidence-signed" "添付書類等への電子署名" [] Shape::Some(choices::EVIDENCE_SIGNED);
    EvidenceRule "evidence-rule" "添付形式等が定められた規定" [] Shape::Some(choices::EVIDENCE_RULE);
    LifePerson "life-person" "手続が行われるイベント(個人)" [] Shape::Some(choices::LIFE_PERSON);
    LifeBusiness "life-business" "手続が行われるイベント(法人)" [] Shape::Some(choices::LIFE_BUSINESS);
    Profession "profession" "申請に関連する士業" [] Shape::Some(choices::PROFESSION);
    Window "window" "申請を提出する機関" ["提出先"] Shape::Some(choices::WINDOW);
    OnlineShare "online-share" "オンライン化率" [] Shape::Percent;
    Section "section" "担当課" ["担当部署"] Shape::Text;
    Summary "summary" "概要" [] Shape::Text;
    ApplyPage "apply-page" "申請ページ" ["申請先URL"] Shape::Link;
    GuidePage "guide-page" "案内ページ" ["案内URL"] Shape::Link;
    Cause "cause" "阻害要因" ["阻害要因の区分"] Shape::Some(choices::CAUSE);
    Plan "plan" "解消の計画" [] Shape::Text;
    PlanYear "plan-year" "解消予定年度" [] Shape::Year;
    Service "service" "サービス定義" [] Shape::Text;
    CheckedOn "checked-on" "確認日" [] Shape::Day;
}

impl Field {
    /// The fields of the national survey: the 38 columns and the derived 39th.
    pub const SURVEY: usize = 39;

    /// The field with this key.
    pub fn of_key(key: &str) -> Option<Field> {
        Field::ALL.into_iter().find(|field| field.key() == key)
    }

    /// The field that a column with this header holds, however its widths and brackets are written.
    pub fn of_header(header: &str) -> Option<Field> {
        let wanted = crate::read::fold::folded(header);
        let names = |field: &Field| {
            std::iter::once(field.header()).chain(field.aliases().iter().copied()).any(|name| folded(name) == wanted)
        };
        Field::ALL.into_iter().find(names)
    }

    /// The choices of a field, where it has a list.
    pub fn choices(self) -> Option<&'static [Choice]> {
        match self.shape() {
            Shape::One(list) | Shape::Some(list) => Some(list),
            _ => None,
        }
    }

    /// Whether an owner may change it; the number names the entry and the share is worked out.
    pub fn is_editable(self) -> bool {
        !matches!(self, Field::Number | Field::OnlineShare | Field::Service | Field::CheckedOn)
    }
}

fn folded(text: &str) -> String {
    crate::read::fold::folded(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_header_leads_to_its_field_however_it_is_written() {
        for field in Field::ALL {
            assert_eq!(Field::of_key(field.key()), Some(field));
            assert_eq!(Field::of_header(field.header()), Some(field), "{}", field.header());
            for alias in field.aliases() {
                assert_eq!(Field::of_header(alias), Some(field), "{alias}");
            }
        }
        assert_eq!(Field::of_header("\u{feff}手続ＩＤ "), Some(Field::Number));
        assert_eq!(Field::of_header("処理期間（オンライン）"), Some(Field::DaysOnline));
        assert_eq!(Field::of_header("手続が行われる\nイベント（個人）"), Some(Field::LifePerson));
        assert_eq!(Field::ALL[Field::SURVEY - 1], Field::OnlineShare);
    }
}
