//! Tables of every encoding and shape; what is odd is named; taking in again shows what changed.

use inventory::change::{self, What};
use inventory::{Field, Odd, Value, export, find, sheet};
use kernel::OwnerCode;
use proptest::prelude::*;
use testkit::TestDatabase;

use crate::world::World;

const TABLE: &str = "手続ID,手続名,手続類型,府省共通手続,処理期間(オンライン),総手続件数,オンライン手続件数,非オンライン手続件数,局の備考\n\
    1,道路の占用,1 申請等,〇(全府省),1月以内,10,0,10,あ\n\
    2,公園の占用,１　申請等,×（府省共通手続でない）,事案による,0,0,0,い\n\
    3,縦覧,9 なぞ,,即日,,,,\n";

testkit::on_both! {
    async fn a_table_is_read_in_any_encoding(db: TestDatabase) {
        let world = World::open(&db).await;
        let mut marked = b"\xef\xbb\xbf".to_vec();
        marked.extend(TABLE.as_bytes());
        let first = world.take(marked).await;
        assert_eq!((first.summary.rows, first.summary.added), (3, 3));
        let (cp932, _, lost) = encoding_rs::SHIFT_JIS.encode(TABLE);
        assert!(!lost);
        let title = "行政手続等の棚卸調査,,\n,,\n";
        let mut wide = vec![0xff, 0xfe];
        wide.extend(TABLE.encode_utf16().flat_map(u16::to_le_bytes));
        let tabs = TABLE.replace(',', "\t").into_bytes();
        for (bytes, same) in [(cp932.into_owned(), 3), (wide, 3), (tabs, 3), (format!("{title}{TABLE}").into_bytes(), 3)] {
            let again = world.take(bytes).await;
            assert_eq!((again.summary.same, again.summary.changed, again.summary.added, again.summary.gone), (same, 0, 0, 0));
        }
        let reordered: String = TABLE.lines().map(|line| {
            let mut cells: Vec<&str> = line.split(',').collect();
            cells.reverse();
            format!("{}\r\n", cells.join(","))
        }).collect();
        let again = world.take(reordered.into_bytes()).await;
        assert_eq!((again.summary.same, again.summary.changed), (3, 0), "the order of columns says nothing");
    }

    async fn every_odd_cell_is_named_and_kept(db: TestDatabase) {
        let world = World::open(&db).await;
        let taken = world.take(TABLE.as_bytes().to_vec()).await;
        let told: Vec<(&str, Odd, &str, &str)> =
            taken.odd.iter().map(|group| (group.column.as_str(), group.odd, group.said.as_str(), group.rows.as_str())).collect();
        for wanted in [
            ("局の備考", Odd::Column, "局の備考", "1"),
            ("手続類型", Odd::NotListed, "9 なぞ", "4"),
            ("処理期間(オンライン)", Odd::NotASpan, "事案による", "3"),
            ("総手続件数", Odd::Zero, "0", "3"),
            ("手続類型", Odd::Written, "１　申請等", "3"),
            ("府省共通手続", Odd::Written, "〇(全府省)", "2"),
        ] {
            assert!(told.contains(&wanted), "{wanted:?} is not among {told:?}");
        }
        let entry = world.entry("3").await;
        assert_eq!(entry.cells.get(Field::Kind), "9 なぞ");
        assert_eq!(entry.understood().get(Field::Kind), &Value::Unknown);
        assert_eq!(world.entry("2").await.cells.get_other("局の備考"), "い");
        assert_eq!(world.entry("1").await.understood().count(Field::VolumeOnline), Some(0));
        assert_eq!(world.entry("2").await.understood().count(Field::VolumeOnline), None);
        // The report can be read back.
        let (_, groups) = inventory::import::one(&world.store, OwnerCode::TOKYO, taken.import).await.unwrap().unwrap();
        assert_eq!(groups, taken.odd);
        let elsewhere = inventory::import::one(&world.store, "131083".parse().unwrap(), taken.import).await.unwrap();
        assert!(elsewhere.is_none(), "another government's import");
    }

    async fn a_quotation_mark_that_was_never_closed_is_told(db: TestDatabase) {
        let world = World::open(&db).await;
        let taken = world.take("手続ID,手続名\n1,\"開いたまま\n2,次の行\n".as_bytes().to_vec()).await;
        assert_eq!(taken.odd.iter().map(|group| group.odd).collect::<Vec<_>>(), [Odd::Lines]);
        assert!(world.entry("1").await.cells.get(Field::Title).contains("2,次の行"), "nothing is dropped");
    }

    async fn taking_in_again_shows_what_changed(db: TestDatabase) {
        let world = World::open(&db).await;
        world.take(TABLE.as_bytes().to_vec()).await;
        let next = TABLE.replace("道路の占用", "道路の占用許可").replace("3,縦覧,9 なぞ,,即日,,,,\n", "4,新しい手続,1 申請等,,,,,,\n");
        let taken = world.take(next.into_bytes()).await;
        let sum = &taken.summary;
        assert_eq!((sum.added, sum.changed, sum.same, sum.gone), (1, 1, 1, 1));
        let happened = change::history(&world.store, world.entry("1").await.id).await.unwrap();
        assert_eq!(happened.len(), 1);
        assert_eq!((happened[0].what, happened[0].revision), (What::Changed, 2));
        let one = &happened[0].changes[0];
        assert_eq!((one.field.as_str(), one.before.as_str(), one.after.as_str()), ("title", "道路の占用", "道路の占用許可"));
        assert!(world.entry("3").await.gone);
        let moved = change::of_import(&world.store, taken.import, 0, 10).await.unwrap();
        let mut whats: Vec<&str> = moved.iter().map(|one| one.what.name()).collect();
        whats.sort_unstable();
        assert_eq!(whats, ["added", "changed", "gone"]);
        // What comes back is there again.
        world.take(TABLE.as_bytes().to_vec()).await;
        assert!(!world.entry("3").await.gone && world.entry("4").await.gone);
    }

    async fn rows_without_a_number_or_with_anothers_are_kept(db: TestDatabase) {
        let world = World::open(&db).await;
        let table = "手続ID,手続名\n,名なし番号\n7,ひとつ\n7,ふたつ\n,,,あまり\n7\n\n手続ID,手続名\n";
        let first = world.take(table.as_bytes().to_vec()).await;
        assert_eq!((first.summary.added, first.summary.empty), (5, 1), "{:?}", first.odd);
        let has = |odd: Odd| first.odd.iter().any(|group| group.odd == odd);
        for odd in [Odd::NoNumber, Odd::SameNumber, Odd::NoTitle, Odd::TooLong, Odd::TooShort] {
            assert!(has(odd), "{odd:?}");
        }
        let again = world.take(table.as_bytes().to_vec()).await;
        assert_eq!(again.summary.same, 5);
        assert_eq!(world.entry("7#2").await.title(), "ふたつ");
    }

    async fn what_we_write_out_reads_in_as_the_same(db: TestDatabase) {
        let world = World::open(&db).await;
        inventory::demo::seed(&world.store, &world.clock, &world.rng).await.unwrap().expect("it is new");
        world.take_as(inventory::Taking { whole: false, ..World::tokyo() }, || sheet::of_bytes(TABLE.as_bytes().to_vec())).await;
        let before = find::of_owner(&world.store, OwnerCode::TOKYO).await.unwrap();
        assert_eq!(before.len(), 48);
        for bytes in [export::csv(&before).unwrap(), export::xlsx(&before).unwrap()] {
            let taken = world.take_as(World::tokyo(), move || sheet::of_bytes(bytes)).await;
            assert_eq!((taken.summary.same, taken.summary.changed, taken.summary.gone, taken.summary.added), (48, 0, 0, 0));
        }
        let after = find::of_owner(&world.store, OwnerCode::TOKYO).await.unwrap();
        assert!(before.iter().zip(&after).all(|(a, b)| a.cells == b.cells && a.understood() == b.understood()));
    }

    async fn the_demonstrations_table_is_understood(db: TestDatabase) {
        let world = World::open(&db).await;
        let taken = inventory::demo::seed(&world.store, &world.clock, &world.rng).await.unwrap().expect("it is new");
        let lost: Vec<_> = taken.odd.iter().filter(|group| group.grasp == inventory::Grasp::No).collect();
        assert!(lost.is_empty(), "{lost:#?}");
        assert!(inventory::demo::seed(&world.store, &world.clock, &world.rng).await.unwrap().is_none());
        let totals = inventory::totals::by_office(&world.store, inventory::Owner::Government(OwnerCode::TOKYO)).await.unwrap();
        let all = inventory::totals::all(&totals);
        assert_eq!(all.entries, 45);
        assert_eq!(all.entries, all.online + all.partly + all.not + all.exempt + all.other + all.unknown);
        assert!(all.bound >= 3 && all.reached_percent().is_some_and(|share| share < 100));
        let filter = find::Filter { words: "道路 占用".to_owned(), ..find::Filter::default() };
        let (lines, count) = find::list(&world.store, &filter, 0, 10).await.unwrap();
        assert_eq!((lines.len(), count, lines[0].number.as_str()), (1, 1, "T-026"));
        let filter = find::Filter { words: "100%_".to_owned(), ..find::Filter::default() };
        assert_eq!(find::list(&world.store, &filter, 0, 10).await.unwrap().1, 0);
    }
}

/// Text as it really comes: pieces of the survey's own, put together anyhow, and any characters at all.
fn anything() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "1",
        "2-1",
        "４－３",
        " ",
        "　",
        "; ",
        "；",
        "申請等",
        "国",
        "〇",
        "○",
        "●",
        "×",
        "（全府省）",
        "(全府省)",
        "-",
        "ー",
        "月",
        "日",
        "週",
        "以内",
        "約",
        "1月",
        "30日",
        "～",
        "昭和",
        "二十五",
        "年",
        "法律",
        "第",
        "条",
        "項",
        "号",
        "の",
        "附則",
        "不明",
        "なし",
        "0",
        ",",
        "\n",
        "\"",
        "\u{feff}",
        "\0",
        "\u{fffd}",
        "https://",
        "件",
        "%",
        "令和",
        "元",
    ]);
    prop_oneof![prop::collection::vec(pieces, 0..9).prop_map(|parts| parts.concat()), any::<String>(),]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    /// Any text in any field is understood or said to be odd; what is neither was left blank.
    #[test]
    fn any_cell_is_understood_or_reported_and_kept(said in anything(), place in 0..Field::ALL.len()) {
        let field = Field::ALL[place];
        let mut cells = inventory::Cells::default();
        cells.set(field, said.as_str());
        prop_assert_eq!(cells.get(field), said.as_str());
        let understood = cells.understood();
        let odd = understood.odd.iter().any(|(of, _)| *of == field);
        let blank = said.chars().all(|c| c.is_whitespace() || c == '\u{feff}' || c == '\u{200b}');
        prop_assert!(odd || blank || !understood.get(field).is_unknown(), "{:?} in {}", said, field.key());
        let kept = inventory::Cells::from_json(&cells.to_json()).unwrap();
        prop_assert_eq!(&kept, &cells);
    }

    /// What is written out as a table is read in as it was said.
    #[test]
    fn any_cell_survives_a_table(said in anything(), place in 2..Field::ALL.len()) {
        let field = Field::ALL[place];
        let mut entry = entry();
        entry.cells.set(field, said.as_str());
        entry.cells.set_other("備考", said.as_str());
        let bytes = export::csv(std::slice::from_ref(&entry)).unwrap();
        let mut sheet = sheet::of_bytes(bytes).unwrap();
        let line = sheet.next().unwrap().unwrap();
        prop_assert_eq!(line.cells, entry.cells);
        prop_assert!(sheet.next().is_none());
    }
}

fn entry() -> inventory::Entry {
    let mut cells = inventory::Cells::default();
    cells.set(Field::Number, "1");
    inventory::Entry {
        id: inventory::EntryId(uuid::Uuid::nil()),
        owner: inventory::Owner::Government(OwnerCode::TOKYO),
        number: "1".to_owned(),
        source: inventory::Source::Own,
        cells,
        revision: 1,
        gone: false,
        changed_at: kernel::Moment(0),
        checked_on: None,
    }
}
