//! The form of each deed. It shows what was typed, whatever was wrong with it.

use kernel::Date;
use maud::{Markup, html};
use pages::field::choice::{self, Choice};
use pages::field::select::{self, Group};
use pages::field::{Field, FieldError, area, date};
use pages::{Button, ErrorLine, Icon, Visit};
use service_kit::Fields;

use crate::along::Along;
use crate::colleagues::Colleagues;
use crate::deed::{Deed, correction};
use crate::sight::Sight;
use crate::words;

/// The most characters that an officer writes in one field.
pub const MOST_WORDS: usize = 2000;

/// Days within which a correction is asked for, unless the officer says otherwise.
pub const CORRECTION_DAYS: i64 = 14;

/// What a deed's form is made of.
#[derive(Debug, Clone, Copy)]
pub struct Sheet<'a> {
    /// The visit.
    pub visit: &'a Visit,
    /// The case.
    pub sight: &'a Sight,
    /// The officers of the same government.
    pub colleagues: &'a Colleagues,
    /// The list that the officer came from.
    pub along: &'a Along,
    /// What was typed, or what stands there at first.
    pub typed: &'a Fields,
    /// What is wrong with it.
    pub errors: &'a [ErrorLine],
}

/// What stands in the fields before anything was typed.
pub fn at_first(deed: Deed, sight: &Sight, today: Date) -> Fields {
    match deed {
        Deed::Correction => {
            let by = today.saturating_add(jiff::Span::new().days(CORRECTION_DAYS));
            let day = date::Typed::from_iso(&kernel::calendar::on_or_after(by).to_string());
            let parts = [("era", day.era), ("year", day.year), ("month", day.month), ("day", day.day)];
            Fields::from_pairs(parts.map(|(part, value)| (format!("q-by-{part}"), value)))
        }
        Deed::Refuse => Fields::from_pairs(sight.case.finding.failed_clauses().into_iter().map(|id| ("ground", id))),
        _ => Fields::default(),
    }
}

/// The form, with its button. `key` lets the keyboard press it.
pub fn form(deed: Deed, sheet: &Sheet<'_>) -> Markup {
    let words = &sheet.visit.wording;
    let label = words.get(&format!("desk-deed-{}-go", deed.name()));
    let button = match deed {
        Deed::Refuse => Button::danger(label),
        Deed::Take => Button::secondary(label),
        Deed::Approve | Deed::Accept | Deed::PassOn => Button::primary(label).icon(Icon::Check),
        _ => Button::primary(label),
    };
    let action = format!("{}/{}", words::case_href(sheet.sight.case.id), deed.name());
    pages::form(
        sheet.visit,
        &action,
        &html! {
            input type="hidden" name="version" value=(sheet.sight.case.version);
            (sheet.along.field())
            (sheet.controls(deed))
            (button.key(if deed.is_short() { deed.key() } else { "a" }))
        },
    )
}

impl Sheet<'_> {
    fn controls(&self, deed: Deed) -> Markup {
        match deed {
            Deed::Take | Deed::Accept => html! {},
            Deed::PassOn | Deed::Approve => self.area("note", 3, true),
            Deed::GiveOpinion => html! { (self.favourable()) (self.area("opinion", 5, false)) },
            Deed::AskOpinion => html! { (self.expert()) (self.area("question", 5, false)) },
            Deed::HandOver => self.officer(),
            Deed::Refuse => html! { (self.grounds()) (self.area("reason", 5, true)) },
            Deed::Correction => html! { (correction::items(self)) (self.by()) },
        }
    }

    /// A field with its words and what is wrong with it.
    pub fn field(&self, name: &str, key: &str) -> Field {
        let words = &self.visit.wording;
        let mut field = Field::new(name, words.get(&format!("desk-field-{key}")));
        field.help = words.look(&format!("desk-field-{key}-help"));
        for error in self.errors {
            let part = if error.target == name {
                Some(None)
            } else {
                error.target.strip_prefix(&format!("{name}-")).map(Some)
            };
            if let Some(part) = part {
                field.errors.push(FieldError { part: part.map(str::to_owned), text: error.text.clone() });
            }
        }
        field
    }

    fn area(&self, name: &str, rows: u8, optional: bool) -> Markup {
        let field = self.field(name, name).optional(optional);
        area::area(&self.visit.wording, &field, self.typed.get(name), rows, Some(MOST_WORDS))
    }

    fn favourable(&self) -> Markup {
        let words = &self.visit.wording;
        let choices = ["yes", "no"].map(|value| Choice::new(value, words.get(&format!("desk-favourable-{value}"))));
        choice::one_of(words, &self.field("favourable", "favourable"), &choices, self.typed.get("favourable"))
    }

    fn expert(&self) -> Markup {
        let options =
            self.colleagues.with_role(registry::Role::Expert).map(|o| (o.id.to_string(), o.name.clone())).collect();
        let field = self.field("expert", "expert").optional(true);
        self.select(&field, options)
    }

    fn officer(&self) -> Markup {
        let role = self.sight.case.standing.role;
        let others = self.colleagues.with_role(role).filter(|officer| Some(officer.id) != self.sight.case.assignee);
        let options = others.map(|o| (o.id.to_string(), o.name.clone())).collect();
        self.select(&self.field("officer", "officer"), options)
    }

    fn select(&self, field: &Field, options: Vec<(String, String)>) -> Markup {
        let groups = [Group { label: String::new(), options }];
        // An officer who is not among those offered is not shown by their bare id.
        let typed = self.typed.get(&field.name);
        let chosen = if groups[0].options.iter().any(|(value, _)| value == typed) { typed } else { "" };
        select::select(&self.visit.wording, field, &groups, chosen)
    }

    /// The clauses and grounds on which it can be refused.
    fn grounds(&self) -> Markup {
        let words = &self.visit.wording;
        let service = &self.sight.service;
        let lang = self.visit.lang();
        let definition = service.definition();
        let failed = self.sight.case.finding.failed_clauses();
        let clauses = definition.criteria.iter().map(|clause| {
            let label = service.text(lang, &format!("c-{}", clause.id)).to_owned();
            let law = clause.law.clone().unwrap_or_default();
            let found = failed.contains(&clause.id.as_str()).then(|| words.get("desk-ground-found"));
            let help = match (law.is_empty(), found) {
                (false, Some(found)) => words::pair(words, law, found),
                (true, Some(found)) => found,
                (_, None) => law,
            };
            let choice = Choice::new(clause.id.clone(), words.with("desk-ground-clause", &[("clause", label.into())]));
            if help.is_empty() { choice } else { choice.help(help) }
        });
        let others = definition
            .refusal_grounds
            .iter()
            .map(|ground| Choice::new(ground.clone(), service.text(lang, &format!("r-{ground}")).to_owned()));
        let choices: Vec<Choice> = clauses.chain(others).collect();
        if choices.is_empty() {
            return html! {};
        }
        let chosen: Vec<String> = self.typed.all("ground").into_iter().map(str::to_owned).collect();
        choice::some_of(words, &self.field("ground", "ground").optional(true), &choices, &chosen)
    }

    fn by(&self) -> Markup {
        let part = |part: &str| self.typed.get(&format!("q-by-{part}")).to_owned();
        let typed = date::Typed { era: part("era"), year: part("year"), month: part("month"), day: part("day") };
        date::date(&self.visit.wording, &self.field("q-by", "by"), &typed, false)
    }
}
