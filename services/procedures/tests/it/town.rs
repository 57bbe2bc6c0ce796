//! A small Tokyo for tests: registers with the personas, the real packs, and a door through which anybody comes in as a
//! persona. Sessions, secrets of forms and error pages are the web touchpoint's and are tested there.

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use casework::{Case, Doer, Event, find};
use identity::Actor;
use kernel::{CaseId, Lang, OfficerId};
use pages::Visit;
use people::Persona;
use service_kit::fields::LARGEST_FORM_MEGABYTES;
use service_kit::{App, Caller, Service};
use store::Scope;
use testkit::{Browser, Packs, Page, Plan, Program, TestDatabase};
use uuid::Uuid;

/// An office, its pages and the clock.
pub struct Town {
    pub app: App,
    router: Router,
}

/// The platform's scope, for looking at what is stored.
pub const ALL: Scope = Scope::Platform("a test looks at everything");
const OFFICER: OfficerId = OfficerId(Uuid::from_u128(0xa));

impl Town {
    pub async fn open(db: &TestDatabase) -> Town {
        Town::planned(db, Plan { seed: 7, businesses: 4, ..Plan::default() }).await
    }

    /// A town whose services are stored, so that they can be paused.
    pub async fn with_stored_services(db: &TestDatabase) -> Town {
        Town::planned(db, Plan { seed: 7, businesses: 4, packs: Packs::Stored, ..Plan::default() }).await
    }

    async fn planned(db: &TestDatabase, plan: Plan) -> Town {
        let app = Program::open(db, &procedures::Procedures, plan).await.app;
        let routes = procedures::Procedures.routes();
        let most = usize::try_from(LARGEST_FORM_MEGABYTES).unwrap() << 20;
        let door = from_fn_with_state(app.clone(), let_in);
        let router = routes.layer(DefaultBodyLimit::max(most)).layer(door).with_state(app.clone());
        Town { app, router }
    }

    /// Somebody who is not signed in.
    pub fn guest(&self) -> Browser {
        Browser::new(self.router.clone())
    }

    /// A persona, signed in.
    pub fn persona(&self, slug: &str) -> Browser {
        assert!(Persona::find(slug).is_some(), "there is no persona {slug}");
        self.guest().with_cookie("persona", slug)
    }

    /// The cases of a persona, the first applied for first.
    pub async fn cases(&self, slug: &str) -> Vec<Case> {
        let persona = Persona::find(slug).unwrap();
        let scope = persona.business.map_or(Scope::Person(persona.person), Scope::Business);
        let mut cases = find::recent(&self.app.store, scope, 100).await.unwrap();
        cases.sort_by_key(|case| case.id);
        cases
    }

    pub async fn case(&self, id: CaseId) -> Case {
        find::one(&self.app.store, ALL, id).await.unwrap().unwrap()
    }

    /// Something that an officer does.
    pub async fn act(&self, id: CaseId, event: Event) -> Case {
        let case = self.case(id).await;
        let doer = Doer::Officer { officer: OFFICER };
        self.app.casework.act(Scope::Owner(case.owner), id, None, doer, event, None).await.unwrap()
    }

    /// Passes every step but the last.
    pub async fn to_last_step(&self, id: CaseId) -> Case {
        let mut now = self.case(id).await;
        while now.standing.step + 1 < now.steps.len() {
            let step = now.steps[now.standing.step].clone();
            now = self.act(id, Event::StepDone { step, note: String::new() }).await;
        }
        now
    }

    pub async fn approve(&self, id: CaseId) -> Case {
        self.to_last_step(id).await;
        self.act(id, Event::Approved { note: String::new() }).await
    }
}

/// Leaves a [`Caller`] with the request, as the web touchpoint does, from the name in a cookie.
async fn let_in(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let cookies = request.headers().get("cookie").and_then(|value| value.to_str().ok()).unwrap_or("").to_owned();
    let cookie = |name: &str| {
        let mut pairs = cookies.split(';').filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
    };
    let lang = cookie("lang").and_then(Lang::from_tag).unwrap_or(Lang::JA);
    let here = request.uri().path_and_query().map_or("/", |path| path.as_str()).to_owned();
    let actor = cookie("persona").and_then(Persona::find).map(|persona| match persona.business {
        Some(business) => Actor::Business { business, person: persona.person },
        None => Actor::Resident { person: persona.person },
    });
    let visit = Visit::new(app.wording(lang), here);
    request.extensions_mut().insert(Caller { visit, actor, session: None });
    next.run(request).await
}

/// The path of a draft, from that of any of its pages: `/apply/<id>`.
pub fn draft_of(page: &Page) -> String {
    let mut parts = page.path.split(['/', '?']).skip(1);
    let (Some("apply"), Some(id)) = (parts.next(), parts.next()) else { panic!("{} is no page of a draft", page.path) };
    format!("/apply/{id}")
}

/// Begins an application on the service's page.
pub async fn begin(browser: &mut Browser, key: &str) -> Page {
    let page = browser.get(&format!("/services/{key}")).await;
    browser.submit(&page, "/apply", &[]).await
}

/// Sends the page as it is filled in, with these answers.
pub async fn next(browser: &mut Browser, page: &Page, answers: &[(&str, &str)]) -> Page {
    let path = page.path.clone();
    let action = path.split('?').next().unwrap_or_default();
    browser.submit(page, action, answers).await
}

/// Fields of a date in the Western calendar.
pub fn day<'a>(name: &'a [String; 4], parts: [&'a str; 3]) -> [(&'a str, &'a str); 4] {
    [(&name[0], "ce"), (&name[1], parts[0]), (&name[2], parts[1]), (&name[3], parts[2])]
}

/// The names of a date's fields.
pub fn day_names(question: &str) -> [String; 4] {
    ["era", "year", "month", "day"].map(|part| format!("q-{question}-{part}"))
}
