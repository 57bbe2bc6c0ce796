//! 文書番号: no gaps, no number twice, a new sequence each fiscal year.

use std::collections::BTreeSet;
use std::sync::Arc;

use kernel::{Date, Moment};
use notices::Content;

use crate::world::World;

testkit::on_both! {
    async fn the_sequence_begins_anew_with_the_fiscal_year_and_each_series(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let to = world.person();
        let letter = |day: Date, series: &str, owner: &str| {
            let mut letter = world.letter(to);
            letter.at = Moment::start_of(day);
            letter.owner = owner.parse().unwrap();
            let Content::Letter(content) = &mut letter.content else { panic!("a letter") };
            content.series = Some(series.to_owned());
            letter
        };
        let (march, april) = (Date::constant(2027, 3, 31), Date::constant(2027, 4, 1));
        let new = [
            letter(march, "福子育", "131083"),
            letter(march, "福高", "131083"),
            letter(march, "福子育", "131083"),
            letter(april, "福子育", "131083"),
            letter(march, "福子育", "131121"),
        ];
        let tx = world.tx().await;
        let sent = notices::send_all(&tx, &new).await.unwrap();
        tx.commit().await.unwrap();
        let numbers: Vec<_> = sent.iter().filter_map(|one| one.number.as_deref()).collect();
        assert_eq!(numbers, ["8福子育第1号", "8福高第1号", "8福子育第2号", "9福子育第1号", "8福子育第1号"]);
    }

    async fn many_who_send_at_once_draw_every_number_once(db: testkit::TestDatabase) {
        let world = Arc::new(World::open(&db).await);
        let tasks = (0..20).map(|n| {
            let world = world.clone();
            tokio::spawn(async move {
                let letter = world.letter(world.person());
                let tx = world.tx().await;
                let sent = notices::send(&tx, &letter).await.unwrap();
                // Every fourth is taken back; its number must not be missing afterwards.
                if n % 4 == 0 {
                    tx.rollback().await.unwrap();
                    return None;
                }
                tx.commit().await.unwrap();
                sent.number
            })
        });
        let mut numbers = BTreeSet::new();
        for task in tasks.collect::<Vec<_>>() {
            numbers.extend(task.await.unwrap());
        }
        let expected: BTreeSet<String> = (1..=15).map(|n| format!("8福子育第{n}号")).collect();
        assert_eq!(numbers, expected);
    }
}
