//! Many people who are signed in at once: parents of the invented Tokyo, each with a session of their own, so that the
//! measured load is the load of a crowd and not one person's history growing without end.

use anyhow::{Result, ensure};
use identity::DemoDoor;
use kernel::{Clock, SystemClock, SystemRng, municipality};
use store::{Scope, Store};
use uuid::Uuid;

use crate::http::Client;
use crate::program::{Program, application};

/// How many households of a municipality are read at a time: more than any has in the demonstration.
const HOUSEHOLDS: u64 = 1_000;

/// Opens sessions for the parents in the database, while no program holds it; gives their cookies.
pub async fn sign_in(url: &str) -> Result<Vec<String>> {
    let store = Store::open(url, &[]).await?;
    let door = DemoDoor::of_the_demo_start();
    let today = SystemClock.today();
    let scope = Scope::Platform("the measuring program signs parents in");
    let mut cookies = Vec::new();
    for municipality in municipality::municipalities() {
        let code = municipality.code();
        let households = people::find::households_of(store.reader(), scope, code, None, HOUSEHOLDS).await?;
        let parents = households.iter().filter_map(|household| {
            let child = household.members.iter().find(|member| member.age_on(today) < 18)?;
            household.members.iter().find(|member| child.is_child_of(member.id))
        });
        for parent in parents {
            let proof = door.resident(parent.id);
            let opened = identity::login(&store, &proof, "measure", None, &SystemClock, &SystemRng).await?;
            cookies.push(format!("miyako={}", opened.token.to_cookie()));
        }
    }
    store.close().await?;
    Ok(cookies)
}

/// Those of them whose application needs no answer, at most `count`: each has applied once when this returns.
pub async fn ready(program: &Program, cookies: Vec<String>, count: usize) -> Result<Vec<String>> {
    let mut ready = Vec::new();
    for cookie in cookies {
        let mut client = Client::connect(program.address, &cookie).await?;
        if client.post_json("/api/v1/applications", &application(Uuid::now_v7())).await?.status == 201 {
            ready.push(cookie);
        }
        if ready.len() == count {
            break;
        }
    }
    ensure!(!ready.is_empty(), "nobody in the invented Tokyo can apply without typing");
    Ok(ready)
}
