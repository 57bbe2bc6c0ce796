//! The lists of the survey: what may be chosen in each field, with its official code and label. A data table.

/// One choice of a list.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Choice {
    /// The official code before the label: `2-1`; empty where the list has none.
    pub code: &'static str,
    /// The official label.
    pub label: &'static str,
    /// Its name in addresses, forms and text keys; unique in its list.
    pub name: &'static str,
}

impl Choice {
    /// As the survey writes it: code, space, label.
    pub fn written(&self) -> String {
        match self.code {
            "" => self.label.to_owned(),
            mark @ ("×" | "●" | "○") => format!("{mark}（{}）", self.label),
            code => format!("{code} {}", self.label),
        }
    }
}

const fn of(code: &'static str, label: &'static str, name: &'static str) -> Choice {
    Choice { code, label, name }
}

pub(crate) const KIND: &[Choice] = &[
    of("1", "申請等", "application"),
    of("2-1", "申請等に基づく処分通知等", "decision"),
    of("2-2", "申請等に基づかない処分通知等", "notice"),
    of("2-3", "交付等（民間手続）", "issue"),
    of("3", "縦覧等", "inspection"),
    of("4", "作成・保存等", "record"),
];

pub(crate) const PARTY: &[Choice] = &[
    of("1", "国", "state"),
    of("2", "独立行政法人等", "agency"),
    of("3", "地方等", "local"),
    of("4-1", "国又は独立行政法人等", "state-agency"),
    of("4-2", "独立行政法人等又は地方等", "agency-local"),
    of("4-3", "国又は地方等", "state-local"),
    of("4-4", "国、独立行政法人等又は地方等", "state-agency-local"),
    of("5", "国民等", "people"),
    of("6", "民間事業者等", "business"),
    of("7", "国民等、民間事業者等", "people-business"),
];

pub(crate) const AFFAIR: &[Choice] = &[
    of("1", "自治事務", "own"),
    of("2", "第1号法定受託事務", "entrusted-1"),
    of("3", "第2号法定受託事務", "entrusted-2"),
    of("4", "地方の事務でない", "not-local"),
];

pub(crate) const SHARED: &[Choice] =
    &[of("×", "府省共通手続でない", "no"), of("●", "一部の府省", "some"), of("○", "全府省", "all")];

pub(crate) const ONLINE: &[Choice] = &[
    of("1", "実施済", "done"),
    of("2", "未実施", "not"),
    of("3", "適用除外", "exempt"),
    of("4", "その他", "other"),
    of("5", "一部実施済", "partly"),
];

pub(crate) const CONCERNS: &[Choice] = &[
    of("0", "オンライン化実施予定", "planned"),
    of("1", "制度改正が必要であり、制度改正のための時間確保が困難", "law-time"),
    of("2", "制度改正が必要であり、制度改正の業務上の優先順位が高くない", "law-priority"),
    of("3", "電子化に必要なシステムが省庁内に備わっていない", "no-system"),
    of("4", "一部の必要書類の原本が紙であり、電子化してもオンライン処理が完結しない", "paper-originals"),
    of("5", "性質上、電子化すべきでない", "by-nature"),
    of("6", "オンライン化の費用対効果が小さい又は不明", "cost"),
    of("7", "上記に該当しない", "none-of-these"),
];

pub(crate) const ONLINE_FROM: &[Choice] = &[
    of("1", "2024年度", "2024"),
    of("2", "2025年度", "2025"),
    of("3", "2026年度", "2026"),
    of("4", "2027年度", "2027"),
    of("5", "2028年度", "2028"),
    of("6", "2029年度", "2029"),
    of("7", "2030年度以降", "later"),
];

pub(crate) const IDENTITY: &[Choice] = &[
    of("1", "押印＋印鑑証明", "registered-seal"),
    of("2", "押印", "seal"),
    of("3", "署名", "signature"),
    of("4", "本人確認書類の提示・提出", "document"),
    of("5", "その他", "other"),
    of("6", "本人確認不要", "none"),
];

pub(crate) const FEE: &[Choice] = &[of("1", "手数料等無し", "no"), of("2", "手数料等有り", "yes")];

pub(crate) const FEE_PAID: &[Choice] = &[
    of("1-1", "行政機関の窓口", "counter"),
    of("1-2", "銀行の窓口", "bank"),
    of("1-3", "ペイジー(ATM)", "payeasy-atm"),
    of("1-4", "コンビニ等代理施設", "shop"),
    of("1-5", "その他オフラインでの納付方法", "other-offline"),
    of("2-1", "ペイジー(ネットバンキング)", "payeasy"),
    of("2-2", "ペイジー(ダイレクト方式)", "payeasy-direct"),
    of("2-3", "クレジットカード払い", "card"),
    of("2-4", "二次元コード決済", "code"),
    of("2-5", "インターネットバンキング", "netbank"),
    of("2-6", "その他オンラインでの納付方法", "other-online"),
];

pub(crate) const FEE_RELIEF: &[Choice] = &[of("1", "減免措置有り", "yes"), of("2", "減免措置無し", "no")];

pub(crate) const ASKED: &[Choice] = &[
    of("", "本店又は主たる事務所の所在地", "seat"),
    of("", "商号又は名称", "name"),
    of("", "役員氏名（代表者含む）", "officers"),
    of("", "代表者住所", "representative-address"),
    of("", "法人番号", "corporate-number"),
    of("", "マイナンバー", "individual-number"),
    of("", "資本金", "capital"),
    of("", "労働保険適用事業所番号", "labour-number"),
    of("", "雇用保険適用事業所番号", "employment-number"),
    of("", "健康保険適用事業所番号", "health-number"),
    of("", "その他の情報", "other"),
];

pub(crate) const EVIDENCE: &[Choice] = &[
    of("", "添付書類なし", "none"),
    of("", "登記事項証明書（商業）", "company-register"),
    of("", "登記事項証明書（不動産）", "land-register"),
    of("", "定款", "articles"),
    of("", "決算書", "accounts"),
    of("", "住民票", "residence"),
    of("", "戸籍", "family-register"),
    of("", "資格証明書（くるみん認定等）", "qualification"),
    of("", "所得証明書・納税証明書", "income-tax"),
    of("", "印鑑登録証明書（法人）", "seal-company"),
    of("", "印鑑登録証明書（個人）", "seal-person"),
    of("", "社員名簿", "members"),
    of("", "営業許可証（食品衛生法、建設業等）", "licence"),
    of("", "健康保険及び厚生年金保険の納入証明書", "insurance"),
    of("", "その他の添付書類", "other"),
];

pub(crate) const EVIDENCE_DROPPED: &[Choice] = &[
    of("1", "撤廃・省略済", "done"),
    of("2", "撤廃・省略予定", "planned"),
    of("3", "撤廃・省略不可", "impossible"),
    of("4", "その他", "other"),
];

pub(crate) const EVIDENCE_WAY: &[Choice] = &[
    of("0", "電子・原紙を選択可能", "either"),
    of("1", "電子での提出のみ", "electronic"),
    of("2", "原紙での提出のみ", "paper"),
    of("3", "一部電子、一部原紙での提出", "mixed"),
    of("4", "その他", "other"),
];

pub(crate) const EVIDENCE_SIGNED: &[Choice] = &[
    of("1", "電子署名は必要ない", "no"),
    of("2", "一部の書類で電子署名が必要", "some"),
    of("3", "全ての書類で電子署名が必要", "all"),
];

pub(crate) const EVIDENCE_RULE: &[Choice] = &[
    of("0", "規定はない", "none"),
    of("1", "法令の規定", "law"),
    of("2", "告示等の規定", "notice"),
    of("3", "システムの仕様", "system"),
    of("4", "その他", "other"),
];

pub(crate) const LIFE_PERSON: &[Choice] = &[
    of("", "妊娠", "pregnancy"),
    of("", "出生・こども", "birth"),
    of("", "引越し", "moving"),
    of("", "就職・転職", "work"),
    of("", "結婚・離婚", "marriage"),
    of("", "自動車の購入・保有", "car"),
    of("", "住宅の購入・保有", "home"),
    of("", "介護", "care"),
    of("", "医療・健康", "health"),
    of("", "税金", "tax"),
    of("", "年金の受給", "pension"),
    of("", "死亡・相続", "death"),
    of("", "その他イベント(個人)", "other"),
    of("", "その他(個人も法人にもあてはまらない)", "neither"),
];

pub(crate) const LIFE_BUSINESS: &[Choice] = &[
    of("", "法人の設立", "founding"),
    of("", "職員の採用・退職", "staff"),
    of("", "入札・契約", "contract"),
    of("", "事務所の新設・移転", "moving"),
    of("", "法人の情報変更・役員変更", "change"),
    of("", "新しい事業の開始", "new-business"),
    of("", "法人の合併・分割", "merger"),
    of("", "法人の承継・廃業", "succession"),
    of("", "定期的な報告等", "regular-report"),
    of("", "作業ごとの報告等", "work-report"),
    of("", "その他イベント(法人)", "other"),
    of("", "その他(個人も法人にもあてはまらない)", "neither"),
];

pub(crate) const PROFESSION: &[Choice] = &[
    of("", "士業が介在しない", "none"),
    of("", "弁護士", "lawyer"),
    of("", "司法書士", "judicial-scrivener"),
    of("", "行政書士", "administrative-scrivener"),
    of("", "税理士", "tax-accountant"),
    of("", "社会保険労務士", "labour-consultant"),
    of("", "弁理士", "patent-attorney"),
    of("", "海事代理士", "marine-agent"),
    of("", "公認会計士", "accountant"),
    of("", "土地家屋調査士", "surveyor"),
    of("", "中小企業診断士", "business-consultant"),
    of("", "医療系職種", "medical"),
    of("", "その他", "other"),
];

pub(crate) const WINDOW: &[Choice] = &[
    of("", "本府省庁", "ministry"),
    of("", "都道府県庁", "prefecture"),
    of("", "市役所・町村役場", "municipality"),
    of("", "国土交通省 運輸局", "transport"),
    of("", "国土交通省 整備局", "development"),
    of("", "国土交通省 航空局", "aviation"),
    of("", "財務省 財務局", "finance"),
    of("", "財務省 税務署", "tax-office"),
    of("", "財務省 税関", "customs"),
    of("", "財務省 国税局", "regional-tax"),
    of("", "財務省 国税庁", "national-tax"),
    of("", "経済産業省 経済産業局", "economy"),
    of("", "経済産業省 産業保安監督部", "industrial-safety"),
    of("", "総務省 総合通信局", "telecom"),
    of("", "総務省 行政評価局", "evaluation"),
    of("", "厚生労働省 厚生局", "welfare"),
    of("", "厚生労働省 労働局", "labour"),
    of("", "厚生労働省 労働基準監督署", "labour-standards"),
    of("", "厚生労働省 公共職業安定所", "employment"),
    of("", "農林水産省 農政局", "agriculture"),
    of("", "農林水産省 森林管理局", "forest"),
    of("", "農林水産省 漁業調整事務所", "fishery"),
    of("", "環境省 環境事務所", "environment"),
    of("", "法務省 法務局", "legal-affairs"),
    of("", "法務省 出入国在留管理庁", "immigration"),
    of("", "法務省 出入国在留管理局", "immigration-bureau"),
    of("", "法務省 保護観察所", "probation"),
    of("", "防衛省 防衛局", "defence"),
    of("", "法務局", "legal-affairs-local"),
    of("", "警察署", "police"),
    of("", "警察本部", "police-headquarters"),
    of("", "消防署", "fire"),
    of("", "消防本部", "fire-headquarters"),
    of("", "保健所", "health-centre"),
    of("", "年金事務所", "pension"),
    of("", "上下水道局", "water"),
    of("", "地域包括支援センター", "support-centre"),
    of("", "その他機関", "other"),
];

pub(crate) const CAUSE: &[Choice] = &[
    of("1", "国の制度", "national-rule"),
    of("2", "環境", "environment"),
    of("3", "他機関", "other-bodies"),
    of("4", "技術", "technical"),
    of("5", "その他", "other"),
];

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use crate::field::Field;

    #[test]
    fn names_and_writings_are_unique_in_their_list() {
        for field in Field::ALL {
            let Some(list) = field.choices() else { continue };
            let names: HashSet<_> = list.iter().map(|choice| choice.name).collect();
            let written: HashSet<_> = list.iter().map(super::Choice::written).collect();
            assert_eq!((names.len(), written.len()), (list.len(), list.len()), "{}", field.key());
        }
    }
}
