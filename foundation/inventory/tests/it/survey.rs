//! The national survey itself, where it lies beside the project.

use std::path::PathBuf;

use inventory::{Field, Owner, Source, Taking, Value, sheet};
use testkit::TestDatabase;

use crate::world::World;

fn survey() -> Option<PathBuf> {
    let file = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/procedures-survey-r6.parquet"));
    if file.exists() {
        return Some(file);
    }
    println!("the national survey does not lie beside the project, so it is not read");
    None
}

testkit::on_both! {
    async fn the_national_survey_is_taken_in_whole(db: TestDatabase) {
        let Some(file) = survey() else { return };
        let world = World::open(&db).await;
        let taking = Taking {
            owner: Owner::State,
            source: Source::Survey,
            name: "survey".to_owned(),
            author: "operator".to_owned(),
            whole: true,
        };
        let path = file.clone();
        let taken = world.take_as(taking.clone(), move || sheet::open(&path)).await;
        assert_eq!((taken.summary.rows, taken.summary.added), (75_071, 75_071));
        let total: u64 = taken.odd.iter().map(|group| group.cells).sum();
        assert_eq!(total, taken.summary.not_understood + taken.summary.doubtful + taken.summary.understood);
        assert!(taken.summary.not_understood < 5_000, "{:?}", taken.summary);
        assert!(taken.summary.understood < 10_000, "{:?}", taken.summary);
        let found = inventory::find::by_number(&world.store, Owner::State, "1").await.unwrap().expect("the first row");
        assert!(!found.understood().get(Field::Title).is_unknown());
        assert!(matches!(found.understood().get(Field::Law), Value::Text(_)));
        let again = world.take_as(taking, move || sheet::open(&file)).await;
        assert_eq!((again.summary.same, again.summary.changed, again.summary.gone), (75_071, 0, 0));
    }
}
