//! The list of cases: tabs with their numbers, filters, search, and the bar that acts on many at once.

pub mod asked;
mod table;

use axum::extract::{RawQuery, State as Shared};
use casework::find::{self, Line, PAGE};
use casework::tally::{self, Tally};
use maud::{Markup, html};
use pages::filters::{Choice, Filters};
use pages::pager::{Part, pager};
use pages::tabs::{Tab as TabLink, tabs};
use pages::{Banner, Button, Heading, Icon, Layout, Tone, Width, form::form_named, shortcuts};
use registry::{Role, Service};
use service_kit::{App, Fault, OfficerCaller};

use crate::along::Along;
use crate::colleagues::Colleagues;
use crate::sight::{is_expert_only, step_roles};
use crate::words;
use asked::{Asked, Tab};

/// `GET /desk`
pub async fn page(Shared(app): Shared<App>, caller: OfficerCaller, RawQuery(query): RawQuery) -> Result<Markup, Fault> {
    let office = authz::Resource::Office { owner: caller.owner };
    if let Err(refusal) = app.authority.may(&caller.actor, authz::Action::ListCases, &office) {
        return Ok(nothing_here(&caller, refusal.reason));
    }
    let expert_only = is_expert_only(&caller.actor);
    let roles = step_roles(&caller.actor);
    let today = app.today();
    let tally = tally::of(&app.store, caller.scope(), caller.officer, &roles, today).await?;
    let asked = Asked::read(query.as_deref().unwrap_or(""), expert_only, &tally);
    let filter = asked.filter(&caller, &roles, today);
    let lines = find::list(&app.store, caller.scope(), &filter, asked.after.as_ref()).await?;
    let named = lines.iter().filter_map(|line| line.assignee.map(kernel::OfficerId)).collect::<Vec<_>>();
    let colleagues = Colleagues::of(&app, caller.owner, named).await?;
    let list = List {
        app: &app,
        caller: &caller,
        asked: &asked,
        tally,
        lines: &lines,
        colleagues: &colleagues,
        roles: &roles,
        expert_only,
    };
    Ok(list.page())
}

/// Everything that the page of the list shows.
struct List<'a> {
    app: &'a App,
    caller: &'a OfficerCaller,
    asked: &'a Asked,
    tally: Tally,
    lines: &'a [Line],
    colleagues: &'a Colleagues,
    roles: &'a [Role],
    expert_only: bool,
}

impl List<'_> {
    fn page(&self) -> Markup {
        let visit = &self.caller.visit;
        let words = &visit.wording;
        let title = words.get("desk-queue-title");
        let bulk = self.asked.tab.is_open() && !self.expert_only && !self.roles.is_empty();
        let along = Along::of_list(self.asked);
        let table = table::table(self.app, self.caller, self.lines, self.colleagues, (&along, bulk));
        let body = html! {
            (Heading::new(title.clone()).above(words::owner(words, self.caller.owner)))
            (tabs(&words.get("desk-tabs"), &self.tabs()))
            (self.filters())
            @if bulk && !self.lines.is_empty() {
                (form_named(visit, "bulk", "/desk/bulk", &html! {
                    (along.field())
                    (table)
                    (pages::table::bulk_bar(words, &self.bulk_buttons()))
                }))
            } @else { (table) }
            (self.pager())
            (shortcuts::panel(words, &self.keys(bulk)))
        };
        Layout::new(visit, title).width(Width::Full).page(body)
    }

    fn tabs(&self) -> Vec<TabLink> {
        let words = &self.caller.visit.wording;
        let all: &[Tab] = if self.expert_only { &Tab::OF_EXPERTS } else { &Tab::ALL };
        all.iter()
            .map(|tab| TabLink {
                label: words.get(&format!("desk-tab-{}", tab.name())),
                href: format!("/desk?tab={}", tab.name()),
                current: *tab == self.asked.tab,
                count: tab.count(&self.tally).map(|count| usize::try_from(count).unwrap_or(0)),
            })
            .collect()
    }

    fn filters(&self) -> Filters<'_> {
        let words = &self.caller.visit.wording;
        let asked = self.asked;
        let mut choices = vec![self.choice("service", &asked.service, self.services())];
        if !self.expert_only {
            let role = |role: Role| (casework::record::role_name(role).to_owned(), words.get(&words::role_key(role)));
            choices.push(self.choice(
                "role",
                &asked.role,
                [Role::Reviewer, Role::Decider, Role::Expert].map(role).to_vec(),
            ));
            let states = asked
                .tab
                .states()
                .iter()
                .map(|s| (s.name().to_owned(), words.get(&format!("desk-state-{}", s.name()))));
            choices.push(self.choice("state", &asked.state, states.collect()));
            let mut people = vec![("nobody".to_owned(), words.get("desk-filter-nobody"))];
            people.extend(self.colleagues.all().iter().map(|o| (o.id.to_string(), o.name.clone())));
            choices.push(self.choice("assignee", &asked.assignee, people));
            let only = ["clear", "overdue"].map(|only| (only.to_owned(), words.get(&format!("desk-only-{only}"))));
            choices.push(self.choice("only", &asked.only, only.to_vec()));
        }
        Filters {
            words,
            action: "/desk".to_owned(),
            search: Some(("q".to_owned(), asked.words.clone())),
            active: choices.iter().filter_map(|choice| self.chip(choice)).collect(),
            choices,
            kept: vec![("tab".to_owned(), asked.tab.name().to_owned())],
        }
    }

    fn services(&self) -> Vec<(String, String)> {
        let lang = self.caller.visit.lang();
        let own = self.app.registry.of_owner(self.caller.owner);
        let offered = |service: &Service| !service.definition().base;
        own.into_iter().filter(offered).map(|s| (s.key().to_string(), s.title(lang).to_owned())).collect()
    }

    fn choice(&self, name: &str, chosen: &str, values: Vec<(String, String)>) -> Choice {
        let words = &self.caller.visit.wording;
        let mut options = vec![(String::new(), words.get("desk-filter-all"))];
        options.extend(values);
        let label = words.get(&format!("desk-filter-{name}"));
        Choice { name: name.to_owned(), label, options, chosen: chosen.to_owned() }
    }

    /// What is filtered now, with the address without it.
    fn chip(&self, choice: &Choice) -> Option<(String, String)> {
        let (_, label) = choice.options.iter().find(|(value, _)| !value.is_empty() && *value == choice.chosen)?;
        let words = &self.caller.visit.wording;
        let said = words.with("desk-chip", &[("label", choice.label.clone().into()), ("value", label.clone().into())]);
        Some((said, self.asked.href_without(&choice.name)))
    }

    fn bulk_buttons(&self) -> Vec<Button> {
        let words = &self.caller.visit.wording;
        let mut buttons = Vec::new();
        if self.roles.contains(&Role::Decider) {
            buttons
                .push(Button::primary(words.get("desk-bulk-approve")).name("do", "approve").key("a").icon(Icon::Check));
        }
        if self.roles.contains(&Role::Reviewer) {
            let pass = words.get("desk-bulk-pass-on");
            let pass = if buttons.is_empty() { Button::primary(pass) } else { Button::secondary(pass) };
            buttons.push(pass.name("do", "pass-on").key("p"));
        }
        buttons.push(Button::secondary(words.get("desk-bulk-take")).name("do", "take").key("t"));
        buttons
    }

    fn keys(&self, bulk: bool) -> Vec<(&'static str, String)> {
        let words = &self.caller.visit.wording;
        let mut keys = Vec::new();
        if bulk {
            if self.roles.contains(&Role::Decider) {
                keys.push(("a", words.get("desk-bulk-approve")));
            }
            if self.roles.contains(&Role::Reviewer) {
                keys.push(("p", words.get("desk-bulk-pass-on")));
            }
            keys.push(("t", words.get("desk-bulk-take")));
        }
        keys
    }

    fn pager(&self) -> Markup {
        let words = &self.caller.visit.wording;
        if self.lines.is_empty() {
            return html! {};
        }
        let before = self.asked.shown_before;
        let last = before + self.lines.len();
        let more = self.lines.len() as u64 == PAGE;
        let next = self.lines.last().filter(|_| more).map(|line| self.asked.href_after(line, last));
        let known = self.asked.is_plain().then(|| self.asked.tab.count(&self.tally)).flatten();
        let all = known.map(|count| usize::try_from(count).unwrap_or(0)).or((!more).then_some(last));
        html! {
            (pager(words, &Part { first: before + 1, last, all, before: None, next }))
            @if before > 0 { p { a.link href=(self.asked.href_first()) { (words.get("desk-pager-first")) } } }
        }
    }
}

/// The page of an officer whose role has no list of cases.
fn nothing_here(caller: &OfficerCaller, reason: &str) -> Markup {
    let words = &caller.visit.wording;
    let title = words.get("desk-queue-title");
    let body = html! {
        (Heading::new(title.clone()).above(words::owner(words, caller.owner)))
        (Banner::new(Tone::Info, words.get(reason)).body(html! { p { (words.get("desk-queue-not-yours")) } }))
        (pages::button::row(&[
            Button::secondary(words.get("desk-nav-services")).href("/desk/services"),
            Button::secondary(words.get("desk-nav-figures")).href("/desk/figures"),
        ]))
    };
    Layout::new(&caller.visit, title).width(Width::Wide).page(body)
}
