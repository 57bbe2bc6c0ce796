//! Pages and questions as the form sees them, and evidence that no question takes.

use forms::QuestionKind as K;
use rules::FactType;

use super::{Found, questions_of};
use crate::definition::Definition;
use crate::fault::suggestion;
use crate::node::{Node, Step};

/// Fields that hold CEL; [`super::conditions`] tells of them with the place inside the rule.
const RULES: [&str; 4] = ["show_when", "valid_when", "earliest", "latest"];

/// Everything about pages and questions.
pub(super) fn check(definition: &Definition, found: &mut Found<'_>) {
    for fault in forms::lint(&definition.pages) {
        let last = fault.path.rsplit('.').next().unwrap_or_default();
        if !RULES.contains(&last) {
            let path = steps(&found.draft.tree, &fault.path);
            found.error("form", &path, fault.message).right(fault.right);
        }
    }
    for (page, n, question) in questions_of(definition) {
        let known = || definition.evidence.iter().map(|evidence| evidence.id.as_str());
        if let Some(name) = &question.evidence
            && !known().any(|id| id == name)
        {
            let path = ["page".into(), page.into(), "question".into(), n.into(), "evidence".into()];
            let wrong = format!("there is no evidence “{name}”");
            found.error("unknown-evidence", &path, wrong).maybe(suggestion(name, known()));
        }
    }
    for (n, evidence) in definition.evidence.iter().enumerate() {
        let asked = questions_of(definition).any(|(_, _, q)| q.evidence.as_deref() == Some(evidence.id.as_str()));
        if !asked {
            let wrong = "no question takes this evidence, so nobody can show it";
            let right = format!("a question with type = \"file\" and evidence = \"{}\"", evidence.id);
            found.error("evidence-not-asked", &["evidence".into(), n.into()], wrong).right(right);
        }
        for (m, kind) in evidence.accept.iter().enumerate() {
            if !kind.contains('/') {
                let path = ["evidence".into(), n.into(), "accept".into(), m.into()];
                let wrong = format!("“{kind}” is no media type");
                found.error("media-type", &path, wrong).right("such as application/pdf or image/jpeg");
            }
        }
    }
}

/// The form's path by ids (`page.child.question.due-date.min`) as steps into the tree.
fn steps<'p>(tree: &Node, path: &'p str) -> Vec<Step<'p>> {
    let mut steps: Vec<Step<'p>> = Vec::new();
    let mut here = tree;
    for part in path.split('.') {
        let place = here.items().iter().position(|item| item.id() == Some(part));
        let step = place.map_or(Step::Field(part), Step::Index);
        here = here.follow(&[step]).0;
        steps.push(step);
    }
    steps
}

/// The type of an answer as conditions read it; none where it is a map or a list of its own.
pub(super) fn fact_type(kind: K) -> Option<FactType> {
    match kind {
        K::Text | K::LongText | K::Kana | K::Choice | K::Phone | K::Email | K::CorporateNumber => Some(FactType::Text),
        K::Date => Some(FactType::Date),
        K::Yen | K::Number => Some(FactType::Int),
        K::YesNo | K::Consent => Some(FactType::Bool),
        K::Choices | K::Children | K::File | K::Person | K::NewChild | K::Address | K::BankAccount => None,
    }
}
