//! Whoever changes, removes, moves or adds a leaf is noticed, and the first wrong leaf is named.

use audit::Fault;
use audit::tree::leaf_hash;
use kernel::OwnerCode;
use testkit::{TestDatabase, on_both};

use crate::rig::{append, entry, open, tamper, verified};

on_both! {
    async fn each_kind_of_tampering_is_named(db: TestDatabase) {
        let store = open(&db).await;
        let entries: Vec<_> = (0..30).map(entry).collect();
        append(&store, &entries).await;
        // What is done, what is found, and how it is undone.
        let copy = "CREATE TABLE kept AS SELECT * FROM audit_leaf; CREATE TABLE kept_head AS SELECT * FROM audit_head";
        tamper(&store, copy).await;
        let restore = "DELETE FROM audit_leaf; INSERT INTO audit_leaf SELECT * FROM kept; \
                       DELETE FROM audit_head; INSERT INTO audit_head SELECT * FROM kept_head";
        let cases = [
            ("UPDATE audit_leaf SET statement = replace(statement, 'officer:1', 'officer:2') WHERE seq = 7", Fault::Changed(7)),
            ("UPDATE audit_leaf SET actor = 'officer:2' WHERE seq = 8", Fault::Contradicts(8)),
            ("UPDATE audit_leaf SET at = at + 1 WHERE seq = 9", Fault::Contradicts(9)),
            ("UPDATE audit_leaf SET action = 'x' WHERE seq = 10", Fault::Contradicts(10)),
            ("UPDATE audit_leaf SET case_id = NULL WHERE seq = 11", Fault::Contradicts(11)),
            ("UPDATE audit_leaf SET subject = (SELECT subject FROM kept WHERE seq = 1) WHERE seq = 12", Fault::Contradicts(12)),
            ("UPDATE audit_leaf SET salt = NULL WHERE seq = 13", Fault::Contradicts(13)),
            ("UPDATE audit_leaf SET leaf = (SELECT leaf FROM kept WHERE seq = 1) WHERE seq = 14", Fault::Changed(14)),
            ("UPDATE audit_leaf SET chain = (SELECT chain FROM kept WHERE seq = 1) WHERE seq = 15", Fault::Changed(15)),
            ("DELETE FROM audit_leaf WHERE seq = 16", Fault::Missing(16)),
            ("DELETE FROM audit_leaf WHERE seq >= 20", Fault::Missing(20)),
            ("DELETE FROM audit_leaf WHERE seq = 29", Fault::Missing(29)),
            ("DELETE FROM audit_leaf", Fault::Missing(0)),
            // Two leaves change places, whole.
            ("UPDATE audit_leaf SET seq = 99 WHERE seq = 4; UPDATE audit_leaf SET seq = 4 WHERE seq = 5; \
              UPDATE audit_leaf SET seq = 5 WHERE seq = 99", Fault::Changed(4)),
            // The last is doubled at the end.
            ("UPDATE audit_leaf SET seq = 30 WHERE seq = 29", Fault::Surplus(30)),
            ("UPDATE audit_head SET root = chain", Fault::Head),
            ("UPDATE audit_head SET size = 29", Fault::Surplus(29)),
            ("UPDATE audit_head SET size = 31", Fault::Missing(30)),
            ("DELETE FROM audit_head", Fault::Surplus(0)),
        ];
        for (sql, fault) in cases {
            assert_eq!(verified(&store).await, None);
            tamper(&store, sql).await;
            assert_eq!(verified(&store).await, Some(fault), "{sql}");
            tamper(&store, restore).await;
        }
        assert_eq!(verified(&store).await, None);
    }

    async fn a_leaf_rewritten_with_its_hash_is_named(db: TestDatabase) {
        let store = open(&db).await;
        let entries: Vec<_> = (0..9).map(entry).collect();
        append(&store, &entries).await;
        let statement = entry_statement(&store, 5).await.replace("officer:1", "officer:2");
        let leaf = hex::encode(leaf_hash(&statement));
        let bytes = if db.engine == store::Engine::Sqlite { format!("x'{leaf}'") } else { format!("'\\x{leaf}'") };
        tamper(&store, &format!(
            "UPDATE audit_leaf SET actor = 'officer:2', statement = '{statement}', leaf = {bytes} WHERE seq = 5"
        )).await;
        assert_eq!(verified(&store).await, Some(Fault::Changed(5)));
    }

    async fn a_log_that_was_cut_or_rewritten_whole_fails_its_checkpoint(db: TestDatabase) {
        let store = open(&db).await;
        let entries: Vec<_> = (0..20).map(entry).collect();
        append(&store, &entries).await;
        let kept = audit::checkpoint(&store, OwnerCode::TOKYO).await.unwrap().unwrap();
        append(&store, &[entry(20), entry(21)]).await;
        assert_eq!(audit::verify(&store, OwnerCode::TOKYO, std::slice::from_ref(&kept)).await.unwrap(), None);

        // Somebody begins a new log, in itself in order, without the embarrassing leaf.
        tamper(&store, "DELETE FROM audit_leaf; DELETE FROM audit_head").await;
        append(&store, &entries[..19]).await;
        assert_eq!(verified(&store).await, None);
        let found = audit::verify(&store, OwnerCode::TOKYO, std::slice::from_ref(&kept)).await.unwrap();
        assert_eq!(found, Some(Fault::Checkpoint(20)));
        append(&store, &[entry(20), entry(21)]).await;
        let found = audit::verify(&store, OwnerCode::TOKYO, &[kept]).await.unwrap();
        assert_eq!(found, Some(Fault::Checkpoint(20)));
    }
}

async fn entry_statement(store: &store::Store, seq: i64) -> String {
    use store::sea_orm::{ConnectionTrait, Statement};
    let sql = format!("SELECT statement FROM audit_leaf WHERE seq = {seq}");
    let statement = Statement::from_string(store.reader().get_database_backend(), sql);
    store.reader().query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap()
}
